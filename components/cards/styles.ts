/**
 * Styles as text: a card over a page lives in a shadow root with constructed
 * sheets, the popup in a page of its own, and both show the same cards.
 */

/** Colours, by the reader's own setting. All texts stand at 4.5:1 or more against their ground. */
export const COLOURS = `
:host,:root{color-scheme:light dark;--ground:#fff;--ink:#1d1b24;--soft:#5b5768;--line:#dedbe6;--tint:#f5f3fa;--link:#4b2e83;--mark:#a5341a;--bar:#4b2e83;--span:#b7a8d6}
@media (prefers-color-scheme:dark){:host,:root{--ground:#1c1a22;--ink:#eceaf2;--soft:#aea9bd;--line:#3b3746;--tint:#262330;--link:#c3aef5;--mark:#ff9d7f;--bar:#b39ddb;--span:#5f5280}}
.panel{color-scheme:light dark}`;

const FRAME = `
.panel{overflow:visible;width:min(360px,calc(100vw - 16px))}
.card,.card *{box-sizing:border-box;margin:0;padding:0}
.card{max-height:inherit;overflow:auto;overscroll-behavior:contain;padding:14px 16px;background:var(--ground);color:var(--ink);font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-align:start;overflow-wrap:anywhere}
.panel .card{border:1px solid var(--line);border-radius:10px;box-shadow:0 8px 28px rgb(0 0 0/.2);animation:appear .12s ease-out}
@keyframes appear{from{opacity:0;translate:0 3px}}
@media (prefers-reduced-motion:reduce){.panel .card{animation:none}}
.card header{display:flex;align-items:start;justify-content:space-between;gap:8px}
.card h2{font-size:17px;line-height:1.3;font-weight:650;text-wrap:balance}
.card h3{font-size:12px;line-height:1.4;font-weight:650;color:var(--soft);margin-block-end:4px}
.card section{margin-block-start:12px;padding-block-start:10px;border-block-start:1px solid var(--line)}
.card ul{list-style:none}
.card a{color:var(--link);text-underline-offset:2px}
.card :is(a,button):focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.card .close{flex:none;inline-size:28px;block-size:28px;margin:-4px;margin-inline-end:-8px;border:0;border-radius:6px;background:none;color:var(--soft);font:20px/1 system-ui,sans-serif;cursor:pointer}
.card .close:hover{background:var(--tint);color:var(--ink)}
.card footer{margin-block-start:12px;padding-block-start:8px;border-block-start:1px solid var(--line);color:var(--soft);font-size:12px}
.unseen{position:absolute!important;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

const TEXTS = `
.card .meta,.card .rule{color:var(--soft);font-size:12px}
.card .relation,.card .none{margin-block-start:4px}
.card .none{padding:8px 10px;margin-block-start:10px;background:var(--tint);border-radius:6px}
.card .total{font-size:20px;line-height:1.3;font-weight:650;font-variant-numeric:tabular-nums}
.card .event+.event,.card .warn li,.card .quotation+.quotation{margin-block-start:10px}
.card .figures{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 8px;font-variant-numeric:tabular-nums}
.card .figures strong{font-weight:650}
.card .status{padding:0 6px;border:1px solid var(--line);border-radius:9px;color:var(--soft);font-size:11px;line-height:16px}
.card :is(.rumoured,.denied,.rescinded) .status{border-style:dashed;border-color:var(--mark);color:var(--mark)}
.card :is(.rumoured,.denied,.rescinded) strong{color:var(--soft)}
.card .note{font-size:13px}
.card .caution{padding-inline-start:8px;border-inline-start:2px solid var(--mark);font-size:12px;margin-block:2px}
.card blockquote{font:italic 15px/1.45 Georgia,"Noto Serif","Songti SC","Yu Mincho",serif}
.card blockquote:is(:lang(zh),:lang(ja),:lang(ko),:lang(ar),:lang(hi)){font-style:normal}
.card figcaption{margin-block-start:2px;color:var(--soft);font-size:12px}
.card .speaker{color:var(--ink);font-weight:600}
.card .origin{display:block}
.card .plain{margin-block-start:8px;padding:8px 10px;background:var(--tint);border-radius:6px;font-weight:600}
.card .plain .label{display:block}
.card dl{margin-block-start:8px}
.card :is(dt,.label){color:var(--soft);font-size:12px;font-weight:600}
.card dd{margin-block-end:8px}
.card .choices button{display:block;inline-size:100%;margin-block-start:6px;padding:6px 10px;border:1px solid var(--line);border-radius:6px;background:none;color:inherit;font:inherit;font-weight:600;text-align:start;cursor:pointer}
.card .choices .meta{display:block;font-weight:400}
.card .choices button:is(:hover,[aria-pressed=true]){background:var(--tint);border-color:var(--link)}`;

const CHART = `
.card svg{display:block;inline-size:100%;block-size:auto;direction:ltr}
.card svg :is(.bar,.span){fill:var(--bar)}
.card svg .span{fill:var(--span)}
.card svg :is(.unknown,.doubtful){fill:var(--ground);stroke:var(--bar);stroke-width:1.2}
.card svg .doubtful{stroke:var(--mark)}
.card svg .stem{stroke:var(--mark);stroke-dasharray:2 2}
.card svg :is(.axis,.years line){stroke:var(--soft);stroke-width:.8}
.card svg text{fill:var(--soft);font:10px system-ui,sans-serif}
@media (forced-colors:active){.card{forced-color-adjust:auto}.card svg :is(.bar,.span){fill:CanvasText}.card svg .span{fill:GrayText}.card svg :is(.unknown,.doubtful){fill:Canvas;stroke:CanvasText}.card svg :is(.axis,.stem,.years line){stroke:CanvasText}.card svg text{fill:CanvasText}}`;

export const CARD_STYLES = COLOURS + FRAME + TEXTS + CHART;
