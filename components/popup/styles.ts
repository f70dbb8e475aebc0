import { CARD_STYLES } from '../cards/styles.ts';

const PAGE = `
*{box-sizing:border-box}
html{background:var(--ground)}
body{margin:0;inline-size:380px;max-inline-size:100%;background:var(--ground);color:var(--ink);font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.popup{min-block-size:120px;padding:12px 16px 14px;overflow-wrap:anywhere}
.popup :is(h1,h2,h3,p,ul){margin:0;padding:0}
.popup h1{font-size:12px;font-weight:650;color:var(--soft)}
.popup>h2{margin-block-start:14px;font-size:15px;font-weight:650}
.popup .aside{margin-block-start:6px;color:var(--soft)}
.popup .aside:empty{display:none}
.popup [role=alert]{margin-block-start:6px;color:var(--mark)}`;

const SWITCH = `
.switch{display:flex;align-items:center;gap:10px;inline-size:100%;margin-block-start:6px;padding:10px 12px;border:1px solid var(--line);border-radius:8px;background:var(--tint);color:inherit;font:inherit;font-weight:600;text-align:start;cursor:pointer}
.switch>:first-child{flex:1;min-inline-size:0}
.switch .state{color:var(--soft);font-size:12px;font-weight:400}
.track{flex:none;inline-size:36px;block-size:20px;padding:2px;border:1px solid var(--soft);border-radius:10px;background:var(--ground)}
.thumb{display:block;inline-size:14px;block-size:14px;border-radius:50%;background:var(--soft)}
[aria-checked=true] .track{background:var(--bar);border-color:var(--bar)}
[aria-checked=true] .thumb{margin-inline-start:16px;background:var(--ground)}
@media (forced-colors:active){.thumb{background:ButtonText;forced-color-adjust:none}[aria-checked=true] .track{background:Highlight;forced-color-adjust:none}[aria-checked=true] .thumb{background:HighlightText}}
.act{margin-block-start:8px;padding:8px 14px;border:0;border-radius:8px;background:var(--link);color:var(--ground);font:inherit;font-weight:600;cursor:pointer}
@media (forced-colors:active){.act{border:1px solid}}
.ask{margin-block-start:12px}
.popup :is(.switch,.act,.finding):focus-visible{outline:2px solid var(--link);outline-offset:2px}`;

const LIST = `
.findings{margin-block-start:10px}
.findings>h3{font-size:12px;font-weight:650;color:var(--soft)}
.findings>ul{list-style:none}
.findings>ul>li{border-block-end:1px solid var(--line)}
.finding{display:flex;align-items:baseline;gap:10px;inline-size:100%;padding:8px 2px;border:0;background:none;color:inherit;font:inherit;text-align:start;cursor:pointer}
.finding:hover{background:var(--tint)}
.finding .name{flex:1;min-inline-size:0;font-weight:600}
.finding .count{color:var(--soft);font-size:12px;font-variant-numeric:tabular-nums}
.finding .arrow{flex:none;inline-size:7px;block-size:7px;border:solid var(--soft);border-width:0 1.5px 1.5px 0;rotate:45deg;translate:0 -3px}
.finding[aria-expanded=true] .arrow{rotate:225deg;translate:0 0}
.opened{padding-block-end:10px}
.opened .card{padding-block:0 10px;border-inline-start:3px solid var(--span);padding-inline:12px 4px}
.opened .card header{position:static;padding-block-start:0}`;

export const POPUP_STYLES = CARD_STYLES + PAGE + SWITCH + LIST;
