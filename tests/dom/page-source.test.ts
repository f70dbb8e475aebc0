// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { pageSource } from '../../lib/dom/page-source.ts';

beforeEach(() => {
  document.head.innerHTML = '<title>A title</title>';
  document.body.innerHTML = '';
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://www.news.example.com/a/b?id=3#part',
  );
});

test('names the host where the page has no name for itself, and no day where it tells none', () => {
  expect(pageSource()).toEqual({
    publisher: 'news.example.com',
    title: 'A title',
    date: '',
    url: 'https://www.news.example.com/a/b?id=3',
  });
});

test('takes name and day from what the page says of itself', () => {
  document.head.innerHTML += `<meta property="og:site_name" content="  Example Times ">
    <meta property="article:published_time" content="2026-03-02T10:00:00+01:00">`;
  expect(pageSource()).toMatchObject({ publisher: 'Example Times', date: '2026-03-02' });
});

test('knows the day of a dated article, and takes no other text for a day', () => {
  document.body.innerHTML = '<article><time datetime="2025-12-24">Christmas Eve</time></article>';
  expect(pageSource().date).toBe('2025-12-24');
  document.body.innerHTML = '<article><time datetime="yesterday">Yesterday</time></article>';
  expect(pageSource().date).toBe('');
});

test('cuts an endless name, and gives no address that is not https', () => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('http://a.example/');
  document.head.innerHTML += `<meta property="og:site_name" content="${'x'.repeat(500)}">`;
  expect(pageSource().publisher).toHaveLength(60);
  expect(pageSource().url).toBe('');
});
