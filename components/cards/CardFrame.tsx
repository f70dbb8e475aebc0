import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Coverage } from '../../lib/packs/card-facts.ts';
import { useText } from '../i18n.ts';
import { DataText } from './DataText.tsx';

/** Where a card stands: over a page, or within a list that it is a part of. */
export type CardPlace = 'page' | 'list';

export interface CardSetting {
  readonly place: CardPlace;
  /** Closes the card; without it there is no close button. */
  readonly onClose?: (() => void) | undefined;
}

export interface CardFrameProps extends CardSetting {
  readonly title: string;
  /** Language of the title where it is known. */
  readonly lang?: string | undefined;
  readonly kind: string;
  readonly coverage: Coverage | null;
  readonly children: ComponentChildren;
}

/** What all cards share: heading, close button, and how old the data is. */
export function CardFrame({ title, lang, kind, coverage, place, onClose, children }: CardFrameProps) {
  const text = useText();
  const id = useId();
  return (
    <section
      class={`card ${kind}`}
      role={place === 'page' ? 'dialog' : 'group'}
      aria-labelledby={id}
      lang={text.tag}
      dir={text.direction}
    >
      <header>
        <h2 id={id}>
          <DataText lang={lang}>{title}</DataText>
        </h2>
        {onClose && (
          <button type="button" class="close" aria-label={text.t('close')} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </header>
      {children}
      {coverage && <CoverageLine coverage={coverage} />}
    </section>
  );
}

function CoverageLine({ coverage }: { readonly coverage: Coverage }) {
  const text = useText();
  const { compiled, announcementsFrom, announcementsTo, noticesFrom, noticesTo } = coverage;
  const days = [compiled, announcementsFrom, announcementsTo, noticesFrom, noticesTo];
  return <footer>{text.t('coverage', ...days.map((day) => text.date(day)))}</footer>;
}
