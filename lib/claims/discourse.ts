import type { Annotation, CompanyAnnotation } from '../detection/annotation.ts';
import type { BlockText } from '../detection/block-text.ts';
import { fold } from '../text/fold.ts';
import { type FirmMention, type FirmTable, sameFirm } from './firm-mention.ts';

interface Names extends FirmTable {
  readonly title: string;
}

interface Naming {
  /** Position of the block. */
  readonly block: number;
  readonly start: number;
  readonly firm: FirmMention;
  /** Folded. */
  readonly surface: string;
}

interface Form {
  readonly form: string;
  readonly firm: FirmMention;
}

/** Names kept for short forms; a page with more firms is a list, where none is shortened. */
const MAX_FORMS = 300;
/** Sentences that stay in mind. */
const MEMORY = 2;

/** What was told before, and who is spoken of: carried from sentence to sentence of a page. */
export class Discourse {
  readonly #table: FirmTable;
  readonly #titleFirm: FirmMention | null;
  /** All firms of the page in reading order, for texts that name the firm late. */
  readonly #all: readonly Naming[];
  readonly #only: FirmMention | null;
  /** Names of the firms, folded, each once. */
  readonly #forms: readonly Form[] = [];
  #next = 0;
  /** The firm that sentences without a name speak of. */
  focus: FirmMention | null = null;
  /** The last sentence was a row of a list of cuts. */
  listing = false;
  #before: readonly (() => boolean)[] = [];
  readonly #order: ReadonlyMap<number, number>;

  constructor(
    blocks: readonly BlockText[],
    annotations: ReadonlyMap<number, readonly Annotation[]>,
    names: Names,
  ) {
    this.#table = names;
    this.#order = new Map(blocks.map((block, i) => [block.key, i]));
    this.#all = blocks.flatMap((block, i) =>
      (annotations.get(block.key) ?? [])
        .filter((a): a is CompanyAnnotation => a.kind === 'company')
        .map((a) => ({
          block: i,
          start: a.start,
          firm: this.firmOf(a, a.start, a.end),
          surface: fold(a.surface).text,
        })),
    );
    const forms = new Map<string, FirmMention>();
    for (const { firm, surface } of this.#all) {
      if (forms.size >= MAX_FORMS) break;
      for (const form of [fold(firm.name).text, surface]) if (!forms.has(form)) forms.set(form, firm);
    }
    this.#forms = [...forms].map(([form, firm]) => ({ form, firm }));
    const title = names.title.toLowerCase();
    this.#titleFirm = this.#all.find(({ firm }) => title.includes(firm.name.toLowerCase()))?.firm ?? null;
    const distinct = new Set(this.#all.map(({ firm }) => firm.name));
    this.#only = distinct.size === 1 ? (this.#all[0]?.firm ?? null) : null;
  }

  /** A firm of the page whose name, as the text or the tables write it, begins with this one. */
  #longForm(name: string): FirmMention | null {
    const short = fold(name).text;
    const begins = ({ form }: Form) =>
      form.length > short.length &&
      form.startsWith(short) &&
      !/^[\p{L}\p{N}]/u.test(form.slice(short.length));
    return this.#forms.find(begins)?.firm ?? null;
  }

  /** Whether one of the last sentences tells of cuts. */
  cutsBefore(): boolean {
    return this.#before.some((tells) => tells());
  }

  /** Keeps of a sentence whether it tells of cuts; asked only if a later one needs it. */
  remember(tells: () => boolean): void {
    this.#before = [tells, ...this.#before].slice(0, MEMORY);
  }

  firmOf(annotation: CompanyAnnotation, start: number, end: number): FirmMention {
    const { companyId: id, name = annotation.surface } = annotation;
    if (id !== null) return { start, end, id, name: this.#table.companyName(id) };
    const long = this.#longForm(name);
    return { start, end, id: long?.id ?? null, name: long?.name ?? name };
  }

  /** The firm spoken of where a sentence names none but `aside`; null if nothing before tells. */
  spokenOf(aside: readonly FirmMention[]): FirmMention | null {
    const known = this.focus ?? this.#titleFirm;
    if (known || !this.#only) return known;
    return aside.some((other) => sameFirm(other, this.#only)) ? null : this.#only;
  }

  /** The firm named next, for texts that begin with "the company". */
  following(block: BlockText, offset: number, aside: readonly FirmMention[]): FirmMention | null {
    const order = this.#order.get(block.key) ?? 0;
    while (this.#next < this.#all.length) {
      const one = this.#all[this.#next] as Naming;
      const later = one.block > order || (one.block === order && one.start > offset);
      if (later && !aside.some((firm) => sameFirm(firm, one.firm))) return one.firm;
      if (later) return null;
      this.#next++;
    }
    return null;
  }
}
