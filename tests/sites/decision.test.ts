import { describe, expect, it } from 'vitest';
import { decide } from '../../lib/sites/decision.ts';

describe('decide', () => {
  it.each([
    ['https://news.example.com/a', null, true, 'on'],
    ['https://news.example.com/a', 'off', true, 'off'],
    ['https://news.example.com/a', 'on', true, 'on'],
    ['https://news.example.com/a', null, false, 'ask'],
    ['https://news.example.com/a', 'on', false, 'ask'],
    ['http://news.example.com/messages/7', 'on', true, 'never'],
    ['https://mail.example.com/', 'on', false, 'never'],
    ['file:///home/report.html', null, true, 'never'],
    ['https://shop.com/news', null, true, 'on'],
    ['https://example.com/message-in-a-bottle', null, true, 'on'],
  ] as const)('%s, chosen %s, granted %s: %s', (address, chosen, granted, decision) => {
    expect(decide(new URL(address), chosen, granted)).toBe(decision);
  });

  it('takes the right for given in a page script, which would not run without', () => {
    expect(decide(new URL('https://news.example.com/'), null)).toBe('on');
  });
});
