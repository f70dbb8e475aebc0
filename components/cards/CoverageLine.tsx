import type { Coverage } from '../../lib/packs/card-facts.ts';
import { useText } from '../i18n.ts';

export interface CoverageLineProps {
  readonly coverage: Coverage;
  /** The data is so old that newer cuts are likely to be missing. */
  readonly stale?: boolean;
}

/** How old the data is and what it covers. */
export function CoverageLine({ coverage, stale = false }: CoverageLineProps) {
  const text = useText();
  const { compiled, announcementsFrom, announcementsTo, noticesFrom, noticesTo } = coverage;
  return (
    <p class="age">
      {text.t(
        'coverage',
        text.date(compiled),
        text.span(announcementsFrom, announcementsTo),
        text.span(noticesFrom, noticesTo),
      )}
      {stale && <strong> {text.t('data_stale')}</strong>}
    </p>
  );
}
