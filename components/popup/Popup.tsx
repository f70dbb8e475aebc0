import { CoverageLine } from '../cards/CoverageLine.tsx';
import { useText } from '../i18n.ts';
import { Sentence } from '../Sentence.tsx';
import { PageFindings } from './PageFindings.tsx';
import type { PopupProps } from './popup-state.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

/** The switch of the site. Where the extension has no right yet it is off, and turning it on asks for one. */
function Switch({ state, onToggle, onGrant }: PopupProps) {
  if (!('host' in state)) return null;
  return state.view === 'permission' ? (
    <SiteSwitch host={state.host} on={false} onToggle={onGrant} />
  ) : (
    <SiteSwitch host={state.host} on={state.on} onToggle={onToggle} />
  );
}

function Body({ state, onGrant, onReload, loadCard, markPlain, onMarkPlain }: PopupProps) {
  const text = useText();
  switch (state.view) {
    case 'loading':
      return <p class="soft">{text.t('loading')}</p>;
    case 'unreadable':
      return <p>{text.t(`cannot_${state.why.replace('-', '_')}`)}</p>;
    case 'permission': {
      const host = [<bdi key="host">{state.host}</bdi>];
      return (
        <>
          <p>
            <Sentence of="permission_text" parts={host} />
          </p>
          <button type="button" class="act" onClick={onGrant}>
            <Sentence of="permission_button" parts={host} />
          </button>
          {state.refused && <p class="soft">{text.t('permission_refused')}</p>}
        </>
      );
    }
    case 'lost':
      return (
        <>
          <p>{text.t('lost')}</p>
          <button type="button" class="act" onClick={onReload}>
            {text.t('lost_button')}
          </button>
        </>
      );
    case 'page':
      return (
        <>
          <PageFindings state={state} loadCard={loadCard} />
          <label class="option">
            <input
              type="checkbox"
              checked={markPlain}
              onChange={(event) => onMarkPlain(event.currentTarget.checked)}
            />
            {text.t('mark_plain')}
          </label>
        </>
      );
  }
}

/** The popup: the switch of the site, then what is on the page, then how old the data is. */
export function Popup(props: PopupProps) {
  const text = useText();
  const { state, age, switchFailed } = props;
  return (
    <main class="popup" lang={text.tag} dir={text.direction}>
      <h1 class="unseen">{text.t('extName')}</h1>
      <Switch {...props} />
      {switchFailed && <p role="alert">{text.t('switch_failed')}</p>}
      <div class={`body ${state.view}`}>
        <Body {...props} />
      </div>
      {age && <CoverageLine coverage={age.coverage} stale={age.stale} />}
    </main>
  );
}
