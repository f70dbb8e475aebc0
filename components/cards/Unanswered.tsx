import type { ComponentChildren } from 'preact';
import { useText } from '../i18n.ts';
import { CardFrame, type CardSetting } from './CardFrame.tsx';

export interface UnansweredProps {
  readonly surface: string;
  /** The data gave no answer, or it does not hold the firm. */
  readonly note: 'no_answer' | 'not_in_data';
  /** What is known all the same, from the page. */
  readonly children?: ComponentChildren;
}

/** The card of a mark about which the data says nothing. It must not read as if there had been no cuts. */
export function Unanswered({ surface, note, children, ...setting }: CardSetting & UnansweredProps) {
  const text = useText();
  return (
    <CardFrame title={surface} kind="unanswered" age={null} {...setting}>
      <p class="none">{text.t(note)}</p>
      {children}
    </CardFrame>
  );
}
