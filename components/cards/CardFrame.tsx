import { type ComponentChildren, createContext, h } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { DataAge } from '../../lib/hover/card-age.ts';
import { useText } from '../i18n.ts';
import { CoverageLine } from './CoverageLine.tsx';
import { DataText } from './DataText.tsx';

/** Where a card stands: over a page, or within a list that it is a part of. */
export type CardPlace = 'page' | 'list';

export interface CardSetting {
  readonly place: CardPlace;
  /** Closes the card; without it there is no close button. */
  readonly onClose?: (() => void) | undefined;
}

/** Level of the card's own heading; sections are one below. In the popup the page's heading and the list's stand above. */
const LEVELS: Readonly<Record<CardPlace, number>> = { page: 2, list: 4 };
const SectionLevel = createContext(LEVELS.page + 1);

export interface CardFrameProps extends CardSetting {
  readonly title: string;
  /** Language of the title where it is known. */
  readonly lang?: string | undefined;
  /** A line below the title. */
  readonly about?: ComponentChildren;
  readonly kind: string;
  readonly age: DataAge | null;
  readonly children: ComponentChildren;
}

/** What all cards share: heading, close button, and how old the data is. */
export function CardFrame({ title, lang, about, kind, age, place, onClose, children }: CardFrameProps) {
  const text = useText();
  const id = useId();
  const level = LEVELS[place];
  return (
    <section
      class={`card ${kind}`}
      role={place === 'page' ? 'dialog' : 'group'}
      aria-labelledby={id}
      lang={text.tag}
      dir={text.direction}
    >
      <header>
        <div>
          {h(`h${level}`, { id, class: 'title' }, <DataText lang={lang}>{title}</DataText>)}
          {about && <p class="soft">{about}</p>}
        </div>
        {onClose && (
          <button type="button" class="close" aria-label={text.t('close')} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </header>
      <SectionLevel.Provider value={level + 1}>{children}</SectionLevel.Provider>
      {age && <CoverageLine coverage={age.coverage} stale={age.stale} />}
    </section>
  );
}

export interface CardSectionProps {
  readonly heading: string;
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** A part of a card under a heading of its own. */
export function CardSection({ heading, kind, children }: CardSectionProps) {
  const level = useContext(SectionLevel);
  return (
    <div class={`part ${kind}`}>
      {h(`h${level}`, { class: 'heading' }, heading)}
      {children}
    </div>
  );
}
