import { CARD_STYLES } from '../cards/styles.ts';

const PAGE = `
html{background:var(--ground)}
body{margin:0;inline-size:380px;max-inline-size:100%;background:var(--ground);color:var(--ink);font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.popup{position:relative;box-sizing:border-box;min-block-size:120px;padding:12px 16px 14px;overflow-wrap:anywhere}
.popup *{box-sizing:border-box}
.popup :is(h1,h2,h3,ul),.body>p{margin:0;padding:0}
.body>p{margin-block-start:12px}
.body>p:empty{display:none}
.popup .soft{color:var(--soft);font-size:13px}
.popup :is(.trouble,[role=alert]){margin-block:12px 0;padding-inline-start:8px;border-inline-start:2px solid var(--mark);font-size:13px}
.act{margin-block-start:12px;padding:8px 14px;border:1px solid transparent;border-radius:8px;background:var(--link);color:var(--ground);font:inherit;font-weight:600;cursor:pointer}
.act:hover{text-decoration:underline}
.popup :is(.switch,.act,.finding):focus-visible{outline:2px solid var(--link);outline-offset:2px}`;

const SWITCH = `
.switch{display:flex;align-items:center;gap:10px;inline-size:100%;padding:10px 12px;border:1px solid var(--line);border-radius:10px;background:var(--tint);color:inherit;font:inherit;text-align:start;cursor:pointer}
.switch .label{flex:1;min-inline-size:0;color:var(--soft);font-size:12px}
.switch bdi{display:block;color:var(--ink);font-size:15px;font-weight:600}
.switch .state{color:var(--soft);font-size:12px}
.track{flex:none;inline-size:36px;block-size:20px;padding:2px;border:1px solid var(--soft);border-radius:10px;background:var(--ground)}
.thumb{display:block;inline-size:14px;block-size:14px;border-radius:50%;background:var(--soft)}
[aria-checked=true] .track{background:var(--bar);border-color:var(--bar)}
[aria-checked=true] .thumb{margin-inline-start:16px;background:var(--ground)}
@media (prefers-reduced-motion:no-preference){.track,.thumb{transition:.12s ease-out}}
@media (forced-colors:active){.track,.thumb{forced-color-adjust:none}.track{background:Canvas;border-color:ButtonText}.thumb{background:ButtonText}[aria-checked=true] .track{background:Highlight;border-color:Highlight}[aria-checked=true] .thumb{background:HighlightText}}`;

const LIST = `
.findings{margin-block-start:14px}
.findings h3{margin-block-end:4px;color:var(--soft);font-size:12px;font-weight:600}
.findings .amount{margin-inline-start:4px;padding:0 6px;border-radius:8px;background:var(--tint);font-variant-numeric:tabular-nums}
.findings>ul{list-style:none}
.findings>ul>li+li{border-block-start:1px solid var(--line)}
.finding{display:flex;align-items:center;gap:10px;inline-size:calc(100% + 16px);margin-inline:-8px;padding:8px;border:0;border-radius:8px;background:none;color:inherit;font:inherit;text-align:start;cursor:pointer}
.finding:hover{background:var(--tint)}
.finding .name{flex:1;min-inline-size:0;font-weight:600}
.finding .gist{display:block;color:var(--soft);font-size:12px;font-weight:400}
.finding .mentions{flex:none;color:var(--soft);font-size:12px;font-variant-numeric:tabular-nums}
.finding .arrow{flex:none;inline-size:8px;block-size:8px;border:solid var(--soft);border-width:0 1.5px 1.5px 0;rotate:45deg;translate:0 -2px}
.finding[aria-expanded=true] .arrow{rotate:225deg;translate:0 2px}
.opened{margin-block-end:12px;padding-inline-start:12px;border-inline-start:2px solid var(--span)}
.opened .card{padding:0}
.opened .card header{position:static;margin:0;padding:2px 0 8px}
.opened .card .title{font-size:16px}`;

export const POPUP_STYLES = CARD_STYLES + PAGE + SWITCH + LIST;
