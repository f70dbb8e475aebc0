/**
 * Styles as text: a card over a page lives in a shadow root with constructed
 * sheets, the popup in a page of its own, and both show the same cards.
 */

/** Colours, by the reader's own setting. All texts stand at 4.5:1 or more against their ground. */
export const COLOURS = `
:host,:root{color-scheme:light dark;--ground:#fff;--ink:#1d1b24;--soft:#5b5768;--line:#e3e0ea;--tint:#f6f4fa;--link:#4b2e83;--mark:#a5341a;--bar:#4b2e83;--span:#b7a8d6}
@media (prefers-color-scheme:dark){:host,:root{--ground:#1c1a22;--ink:#eceaf2;--soft:#b0abbf;--line:#3b3746;--tint:#272431;--link:#c3aef5;--mark:#ff9d7f;--bar:#b39ddb;--span:#66588a}}
.panel{color-scheme:light dark}`;

const FRAME = `
.panel{display:grid;grid-template-rows:fit-content(30rem);overflow:visible;width:min(360px,calc(100vw - 16px))}
.card,.card *{box-sizing:border-box;margin:0;padding:0}
.card{position:relative;padding:0 16px 14px;background:var(--ground);color:var(--ink);font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-align:start;overflow-wrap:anywhere}
.panel .card{min-block-size:0;max-block-size:inherit;overflow:auto;overscroll-behavior:contain;border:1px solid var(--line);border-radius:12px;box-shadow:0 10px 32px rgb(20 10 40/.2),0 1px 3px rgb(20 10 40/.12);animation:card-in .12s ease-out}
@keyframes card-in{from{opacity:0}}
@media (prefers-reduced-motion:reduce){.panel .card{animation:none}}
.card header{position:sticky;z-index:1;inset-block-start:0;display:flex;align-items:start;justify-content:space-between;gap:8px;margin-inline:-16px;padding:14px 16px 10px;background:var(--ground)}
.card .title{font-size:18px;line-height:1.25;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
.card .heading,.card summary{color:var(--soft);font-size:12px;line-height:1.4;font-weight:600}
.card .part{margin-block-start:12px;padding-block-start:10px;border-block-start:1px solid var(--line)}
.card header+.part{margin-block-start:0}
.card .heading+*{margin-block-start:4px}
.card ul{list-style:none}
.card a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
.card a:hover{text-decoration-thickness:2px}
.card :is(a,button,summary):focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
.card summary{inline-size:fit-content;cursor:pointer}
.card summary:hover{color:var(--ink)}
.card .close{flex:none;inline-size:28px;block-size:28px;margin-block:-3px;margin-inline-end:-8px;border:0;border-radius:8px;background:none;color:var(--soft);font:20px/1 system-ui,sans-serif;cursor:pointer}
.card .close:hover{background:var(--tint);color:var(--ink)}
.age{margin-block-start:12px;padding-block-start:10px;border-block-start:1px solid var(--line);color:var(--soft);font-size:12px}
.age strong{color:var(--mark);font-weight:600}
.unseen{position:absolute!important;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

const TEXTS = `
.card .soft,.card .caution,.card .legend,.card figcaption{color:var(--soft);font-size:12px}
.card .called{margin-block-end:4px;font-size:13px}
.card .none{padding:10px 12px;border-radius:8px;background:var(--tint)}
.card .total{font-size:22px;line-height:1.25;font-weight:650;letter-spacing:-.01em;font-variant-numeric:tabular-nums}
.card .total+.soft{margin-block-start:2px}
.card li+li,.card summary+ul,.card .warn ul,.card .quotation+.quotation{margin-block-start:10px}
.card .events+.soft{margin-block-start:8px}
.card .figures{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 8px;font-variant-numeric:tabular-nums}
.card .figures strong{font-weight:600}
.card .figures :last-child:not(:first-child){margin-inline-start:auto;color:var(--soft);font-size:12px}
.card .status::before{content:"";display:inline-block;inline-size:7px;block-size:7px;margin-inline-end:5px;border:1.5px solid;border-radius:50%;background:currentColor}
.card .reported .status::before{background:none}
.card .figures .status:is(.rumoured *,.denied *,.rescinded *,.amended *){color:var(--mark)}
.card :is(.rumoured,.denied,.rescinded,.amended) .status::before{border-radius:0;background:none;rotate:45deg;scale:.85}
.card .note{font-size:13px}
.card .caution{margin-block-start:3px;padding-inline-start:8px;border-inline-start:2px solid var(--mark)}
.card blockquote{font:15px/1.45 Georgia,"Noto Serif","Songti SC","Yu Mincho",serif}
.card figcaption{margin-block-start:3px}
.card figcaption strong{color:var(--ink);font-weight:600}
.card .company .quotation{padding:8px 12px;border-radius:8px;background:var(--tint)}
.card .company blockquote{font-size:14px}
.card .plain{margin-block-end:12px;padding:8px 12px 10px;border-radius:8px;background:var(--tint);font-size:16px;font-weight:600}
.card .plain .heading{display:block}
.card dl{display:grid;gap:10px}
.card dt{color:var(--soft);font-size:12px;font-weight:600}
.card dl+.soft{margin-block-start:8px}
.card .bars{display:grid;gap:2px;margin-block:4px 2px}
.card .bars span{block-size:5px;border-radius:3px}
.card .bars .here{background:var(--mark)}
.card .bars .there{background:var(--bar)}
.card .record{font-size:13px;font-variant-numeric:tabular-nums}
.card .verdict{color:var(--soft);font-size:12px}
.card .differs .verdict{color:var(--mark);font-weight:600}
.card .claims ul+.soft{margin-block-start:8px}
.card .small{margin-inline-start:8px;padding:1px 8px;border:1px solid var(--line);border-radius:8px;background:none;color:var(--link);font:inherit;cursor:pointer}
.card .cite{margin-block-start:2px;font-size:12px;color:var(--soft)}
.card .cite summary{font-weight:400}
.card .cite .small{margin-inline:0 6px}
.card .small:hover{background:var(--tint)}
.card .choices{margin-block:8px 12px}
.card .choices li+li{margin-block-start:6px}
.card .choices button{display:block;inline-size:100%;padding:8px 12px;border:1px solid var(--line);border-radius:8px;background:none;color:inherit;font:inherit;font-weight:600;text-align:start;cursor:pointer}
.card .choices .soft{display:block;font-weight:400}
.card .choices button:is(:hover,[aria-pressed=true]){background:var(--tint);border-color:var(--link)}
@media (forced-colors:active){.card .bars .here{background:Highlight}.card .bars .there{background:CanvasText}.card .choices [aria-pressed=true]{border:2px solid Highlight}}`;

const CHART = `
.card svg{display:block;inline-size:100%;block-size:auto;overflow:visible;direction:ltr}
.card .legend{display:flex;flex-wrap:wrap;gap:0 12px;margin-block-start:4px}
.card .legend svg{display:inline-block;inline-size:10px;block-size:10px;margin-inline-end:5px}
.card svg .bar{fill:var(--bar)}
.card svg .span{fill:var(--span)}
.card svg :is(.unknown,.doubtful){fill:none;stroke:var(--bar);stroke-width:1.3}
.card svg .doubtful{stroke:var(--mark)}
.card svg line{stroke:var(--soft);stroke-width:.8}
.card svg .most line{stroke:var(--line);stroke-dasharray:2 3}
.card svg text{fill:var(--soft);font:10px system-ui,sans-serif}
@media (forced-colors:active){.card svg .bar{fill:CanvasText}.card svg .span{fill:GrayText}.card svg :is(.unknown,.doubtful,line){stroke:CanvasText}.card svg text{fill:CanvasText}}`;

export const CARD_STYLES = COLOURS + FRAME + TEXTS + CHART;
