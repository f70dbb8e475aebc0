/** What is never read, and where running text ends: tables, so that a new site quirk is one row. */

/**
 * - `inline` runs on with the text around it.
 * - `block` holds text of its own and ends the text before it.
 * - `break` ends the text before it, and its own text is not read.
 * - `silent` leaves no trace: the text before and after it belong together.
 * - `object` is not read; letters on both sides of it do not join into a word.
 */
export type ElementKind = 'inline' | 'block' | 'break' | 'silent' | 'object';

const NAMES: Record<ElementKind, string> = {
  // Spelled out although it is the default: most elements of a page are found at the first look.
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label map mark nobr output picture q rb ruby s slot small span strike strong sub sup time tt u var',
  block:
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul',
  break:
    'audio br button code datalist embed frame frameset hr iframe input kbd math meter object option progress samp select textarea video',
  silent: 'head link meta noscript rp rt rtc script style template title wbr',
  object: 'canvas img svg',
};

export const ELEMENT_KINDS: ReadonlyMap<string, ElementKind> = new Map(
  (Object.keys(NAMES) as ElementKind[]).flatMap((kind) =>
    NAMES[kind].split(' ').map((name): [string, ElementKind] => [name, kind]),
  ),
);

/** Elements without text that end running text, wherever they stand inside an inline element. */
export const BREAKING = `${NAMES.break},${NAMES.block}`.replaceAll(' ', ',');

/** Regions that are written in, not read. */
export const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]),[role=textbox],[role=searchbox],[role=combobox]';

/** Said to be hidden, or shown to screen readers only. */
const HIDDEN = '[hidden],[aria-hidden="true" i],.sr-only,.visually-hidden,.screen-reader-text';

/** Ways through a site, and what repeats on every page of it. */
const NAVIGATION =
  'nav,footer,[role=navigation],[role=contentinfo],[role=menu],[role=menubar],[role=toolbar],[role=tablist],.breadcrumb,.breadcrumbs';

/** Who wrote, photographed or posted it, and the bars to pass it on. */
const BYLINES =
  'address,[itemprop~=author],[rel~=author],[class*="byline" i],[class*="by-line" i],[data-testid=User-Name]';
const CREDITS = [
  'author authors author-name author-bio author-box article-author post-author entry-author story-author',
  'credit credits photo-credit image-credit caption-credit picture-credit copyright',
  'share shares share-bar sharebar share-buttons share-links share-tools social-share social-links sharedaddy addtoany',
]
  .join(' ')
  .replace(/\S+/g, '.$&')
  .replaceAll(' ', ',');

/**
 * Matches every element whose text is not read. Class names count only below
 * the elements that hold a whole page or article: some publishing systems put
 * the author's name or the page type there.
 */
export const SKIPPED = `${EDITABLE},${HIDDEN},${NAVIGATION},:is(${BYLINES},${CREDITS}):not(html,body,main,article)`;
