import { CoverageLine } from '../cards/CoverageLine.tsx';
import { useText } from '../i18n.ts';
import type { LoadCard } from './FindingItem.tsx';
import { FindingList } from './FindingList.tsx';
import type { PopupProps, PopupState } from './popup-state.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

type PageState = Extract<PopupState, { kind: 'page' }>;

function PageFindings({ state, loadCard }: { readonly state: PageState; readonly loadCard: LoadCard }) {
  const text = useText();
  const { on, reading, trouble, findings } = state;
  const of = (kind: 'company' | 'phrase') => findings.filter(({ subject }) => subject.kind === kind);
  return (
    <>
      <h2>{text.t('page_heading')}</h2>
      {!on && <p class="aside">{text.t('off_note')}</p>}
      {trouble && <p class="aside">{text.t(`trouble_${trouble.replace('-', '_')}`)}</p>}
      <p class="aside" role="status">
        {reading ? text.t('still_reading') : findings.length === 0 && text.t('nothing_found')}
      </p>
      <FindingList heading={text.t('companies_heading')} findings={of('company')} loadCard={loadCard} />
      <FindingList heading={text.t('phrases_heading')} findings={of('phrase')} loadCard={loadCard} />
    </>
  );
}

function Body(props: PopupProps & { readonly loadCard: LoadCard }) {
  const text = useText();
  const { state, onGrant, onReload, loadCard } = props;
  switch (state.kind) {
    case 'loading':
      return <p role="status">{text.t('loading')}</p>;
    case 'unreadable':
      return <p class="aside">{text.t(`cannot_${state.why.replace('-', '_')}`)}</p>;
    case 'permission':
      return (
        <div class="ask">
          <p>{text.t('permission_text', state.host)}</p>
          <button type="button" class="act" onClick={onGrant}>
            {text.t('permission_button', state.host)}
          </button>
          <p role="status">{state.refused && text.t('permission_refused')}</p>
        </div>
      );
    case 'lost':
      return (
        <div class="ask">
          <p>{text.t('lost')}</p>
          <button type="button" class="act" onClick={onReload}>
            {text.t('lost_button')}
          </button>
        </div>
      );
    case 'page':
      return <PageFindings state={state} loadCard={loadCard} />;
  }
}

/** The popup: the switch of the site, then what is on the page, then how old the data is. */
export function Popup(props: PopupProps & { readonly loadCard: LoadCard }) {
  const text = useText();
  const { state, age, switchFailed, onToggle } = props;
  return (
    <main class="popup" lang={text.tag} dir={text.direction}>
      <h1>{text.t('extName')}</h1>
      {'host' in state && <SiteSwitch host={state.host} on={state.on} onToggle={onToggle} />}
      {switchFailed && <p role="alert">{text.t('switch_failed')}</p>}
      <Body {...props} />
      {age && <CoverageLine coverage={age.coverage} stale={age.stale} />}
    </main>
  );
}
