import { useText } from '../i18n.ts';
import { Sentence } from '../Sentence.tsx';

export interface SiteSwitchProps {
  readonly host: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** The first control of the popup: Layoff Lens on this site, on or off. */
export function SiteSwitch({ host, on, onToggle }: SiteSwitchProps) {
  const text = useText();
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onToggle(!on)}>
      <span class="label">
        <Sentence of="site_switch" parts={[<bdi key="host">{host}</bdi>]} />
      </span>
      <span class="state" aria-hidden="true">
        {text.t(on ? 'switch_on' : 'switch_off')}
      </span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}
