import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, type SampleServer, serveSamples } from '../../lib/cli/sample-server.ts';

describe('fileOf', () => {
  it.each([
    ['http://sample.restofworld.org/english.html', /tests\/samples\/english\.html$/],
    ['http://sample.techcrunch.com/vendor/react/umd/react.production.min.js', /node_modules\/react\/umd\//],
    ['http://elsewhere.example/english.html', null],
    ['http://sample.restofworld.org/..%2F..%2Fpackage.json', null],
    ['http://sample.restofworld.org/vendor/react/..%2F..%2F..%2Fpackage.json', null],
    ['http://sample.restofworld.org/vendor/vite/package.json', /tests\/samples\/vendor\/vite/],
  ] as const)('%s', (address, expected) => {
    const file = fileOf(new URL(address));
    if (expected === null) expect(file).toBeNull();
    else expect(file).toMatch(expected);
  });
});

describe('serveSamples', () => {
  let server: SampleServer;
  beforeAll(async () => {
    server = await serveSamples();
  });
  afterAll(() => server.close());

  it('answers an unknown page with 404 and keeps a list of what was asked', async () => {
    const answer = await fetch(`http://127.0.0.1:${server.port}/nothing.html`);
    expect(answer.status).toBe(404);
    expect(server.requests.at(-1)).toBe(`http://127.0.0.1:${server.port}/nothing.html`);
  });

  it('sends sample hosts here and everything else nowhere', () => {
    expect(server.resolverRules).toContain(`MAP sample.restofworld.org:80 127.0.0.1:${server.port}`);
    expect(server.resolverRules.endsWith('MAP * ~NOTFOUND')).toBe(true);
  });
});
