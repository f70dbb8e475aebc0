import { useText } from '../i18n.ts';
import { CardFrame, type CardSetting } from './CardFrame.tsx';

/** The card of a mark about which the data gave no answer. It must not read as if there had been no cuts. */
export function Unanswered({ surface, ...setting }: CardSetting & { readonly surface: string }) {
  const text = useText();
  return (
    <CardFrame title={surface} kind="unanswered" age={null} {...setting}>
      <p class="none">{text.t('no_answer')}</p>
    </CardFrame>
  );
}
