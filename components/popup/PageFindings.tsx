import type { AnnotationKind } from '../../lib/detection/annotation.ts';
import { useText } from '../i18n.ts';
import { FindingList } from './FindingList.tsx';
import type { LoadCard, PopupState } from './popup-state.ts';

export interface PageFindingsProps {
  readonly state: Extract<PopupState, { readonly view: 'page' }>;
  readonly loadCard: LoadCard;
}

/** What a page names, and how reading it fares. Works with the marks switched off. */
export function PageFindings({ state, loadCard }: PageFindingsProps) {
  const text = useText();
  const { on, reading, trouble, findings } = state;
  const progress = reading ? 'still_reading' : findings.length === 0 ? 'nothing_found' : null;
  const list = (kind: AnnotationKind, heading: string) => (
    <FindingList
      heading={text.t(heading)}
      findings={findings.filter((finding) => finding.kind === kind)}
      loadCard={loadCard}
    />
  );
  return (
    <>
      <h2 class="unseen">{text.t('page_heading')}</h2>
      {!on && <p class="soft">{text.t('off_note')}</p>}
      {trouble && <p class="trouble">{text.t(`trouble_${trouble.replace('-', '_')}`)}</p>}
      {/* There from the start, so that a change of it is read out. */}
      <p role="status" class="soft">
        {progress && text.t(progress)}
      </p>
      {list('company', 'companies_heading')}
      {list('phrase', 'phrases_heading')}
    </>
  );
}
