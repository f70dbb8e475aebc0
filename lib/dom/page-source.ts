import type { PageSource } from '../article/page-source.ts';

const NAMES = ['meta[property="og:site_name"]', 'meta[name="application-name"]'];
const DAYS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
];
const LONGEST_NAME = 60;

function contentOf(selectors: readonly string[]): string {
  for (const selector of selectors) {
    const content = document.querySelector(selector)?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
}

function publishedDay(): string {
  const stated =
    contentOf(DAYS) || document.querySelector('article time[datetime]')?.getAttribute('datetime');
  return /^\d{4}-\d{2}-\d{2}/.exec(stated ?? '')?.[0] ?? '';
}

/** The source that the page names for itself now. */
export function pageSource(): PageSource {
  const { protocol, hostname, origin, pathname, search } = location;
  return {
    publisher: contentOf(NAMES).slice(0, LONGEST_NAME) || hostname.replace(/^www\./, ''),
    title: `${document.title}`,
    date: publishedDay(),
    url: protocol === 'https:' ? origin + pathname + search : '',
  };
}
