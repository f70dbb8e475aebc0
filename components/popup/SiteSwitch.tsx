import { useText } from '../i18n.ts';

export interface SiteSwitchProps {
  readonly host: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** The first control of the popup: marks on this site, on or off. */
export function SiteSwitch({ host, on, onToggle }: SiteSwitchProps) {
  const text = useText();
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onToggle(!on)}>
      <span>{text.t('site_switch', host)}</span>
      <span class="state" aria-hidden="true">
        {text.t(on ? 'switch_on' : 'switch_off')}
      </span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}
