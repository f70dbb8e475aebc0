import type { PagePlan } from './page-plans.ts';
import { pick, type Random, seeded } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Markup of a body, and what is in it. */
export interface MadePage {
  readonly html: string;
  readonly textNodes: number;
  /** UTF-16 code units of all text nodes. */
  readonly characters: number;
}

const SEED = 20_261_124;
/** Text nodes of a menu and of a paragraph, about: what a page is put together from. */
const MENU_ITEMS = 6;

/** Writes markup and counts the text nodes that a browser will make of it. */
class Markup {
  #html = '';
  #inText = false;
  textNodes = 0;
  characters = 0;

  tag(tag: string): this {
    this.#html += `<${tag}>`;
    this.#inText = false;
    return this;
  }

  text(text: string): this {
    if (!this.#inText) this.textNodes++;
    this.#inText = true;
    this.characters += text.length;
    this.#html += text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return this;
  }

  toString(): string {
    return this.#html;
  }
}

/** A sentence of one to three clauses, by the shares of the plan. */
function sentence(random: Random, plan: PagePlan, words: Vocabulary): string {
  const clauses: string[] = [];
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    const clause = pick(random, random() < plan.telling ? words.telling : words.quiet);
    const name = random() < plan.named ? pick(random, words.companies) : '';
    clauses.push(name === '' ? clause : `${name}${words.comma}${clause}`);
  }
  return clauses.join(words.comma) + words.stop;
}

/** Writes sections until the plan is fulfilled, each as dense as what is still missing asks for. */
class PageWriter {
  readonly #random: Random;
  readonly #plan: PagePlan;
  readonly #words: Vocabulary;
  readonly markup = new Markup();

  constructor(random: Random, plan: PagePlan, words: Vocabulary) {
    this.#random = random;
    this.#plan = plan;
    this.#words = words;
  }

  get done(): boolean {
    const { textNodes, characters } = this.#plan;
    return this.markup.textNodes >= textNodes || this.markup.characters >= characters;
  }

  /** A heading, paragraphs with links and stress inside, and a menu of short labels. */
  section(paragraphs: number): void {
    this.markup.tag('article').text('\n');
    this.markup.tag('h2').text(this.#label()).tag('/h2').text('\n');
    for (let i = 0; i < paragraphs && !this.done; i++) {
      if (this.#wantsProse()) this.#paragraph();
      else this.#menu();
    }
    this.markup.tag('/article').text('\n');
  }

  #wantsProse(): boolean {
    const { textNodes, characters } = this.#plan;
    const { markup } = this;
    return (characters - markup.characters) / (textNodes - markup.textNodes) >= characters / textNodes;
  }

  #label(): string {
    return pick(this.#random, this.#words.quiet).slice(0, this.#words.comma === '，' ? 4 : 12);
  }

  #sentence(): string {
    return sentence(this.#random, this.#plan, this.#words);
  }

  #paragraph(): void {
    const { markup } = this;
    markup.tag('p').text(this.#sentence() + this.#sentence());
    const inline = pick(this.#random, ['a href="#"', 'em', 'b', 'span']);
    markup
      .tag(inline)
      .text(this.#label())
      .tag(`/${inline.split(' ')[0]}`);
    markup.text(` ${this.#sentence()}`).tag('/p').text('\n');
  }

  #menu(): void {
    const { markup } = this;
    markup.tag('ul').text('\n');
    for (let i = 0; i < MENU_ITEMS; i++)
      markup.tag('li').tag('span').text(this.#label()).tag('/span').tag('/li').text('\n');
    markup.tag('/ul').text('\n');
  }
}

/** Makes the page of a plan; the same markup for the same vocabulary. */
export function makePage(plan: PagePlan, words: Vocabulary): MadePage {
  const writer = new PageWriter(seeded(SEED), plan, words);
  const { markup } = writer;
  markup.tag('main').text('\n');
  while (!writer.done) writer.section(plan.post ?? Number.POSITIVE_INFINITY);
  markup.tag('/main');
  return { html: String(markup), textNodes: markup.textNodes, characters: markup.characters };
}

/** Markup of some posts of a feed, each an `article`. `seed` tells batches apart. */
export function makePosts(count: number, plan: PagePlan, words: Vocabulary, seed: number): string[] {
  const random = seeded(SEED + seed);
  return Array.from({ length: count }, () => {
    const writer = new PageWriter(random, { ...plan, textNodes: 40, characters: 1_000 }, words);
    writer.section(plan.post ?? 1);
    return String(writer.markup);
  });
}
