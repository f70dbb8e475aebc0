import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SAMPLE_HOSTS } from './samples.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = join(ROOT, 'tests/samples');
/** Packages whose files the sample pages may load, as `/vendor/NAME/…`. */
const VENDORED = ['react', 'react-dom', '@fontsource-variable/inter', '@fontsource-variable/source-serif-4'];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface SampleServer {
  /** Loopback port; every host in `SAMPLE_HOSTS` is served there by its Host header. */
  readonly port: number;
  /** Addresses asked for, in order: shows what a page or the browser requested. */
  readonly requests: readonly string[];
  /** Chromium's `--host-resolver-rules`: the sample hosts lead here, all others nowhere. */
  readonly resolverRules: string;
  /** Proxy auto-configuration for Firefox: everything leads here, so nothing leaves the machine. */
  readonly proxyScript: string;
  close(): Promise<void>;
}

/**
 * The file an address stands for, or null where it names a host that is not a
 * sample or a file outside the two folders that are served.
 */
export function fileOf(url: URL): string | null {
  if (!SAMPLE_HOSTS.includes(url.hostname)) return null;
  const path = decodeURIComponent(url.pathname);
  const vendored = VENDORED.find((name) => path.startsWith(`/vendor/${name}/`));
  const base = vendored ? join(ROOT, 'node_modules', vendored) : PAGES;
  const file = join(base, vendored ? path.slice(`/vendor/${vendored}`.length) : path);
  return file.startsWith(base + sep) ? file : null;
}

/** Serves the sample pages on a free loopback port. */
export async function serveSamples(): Promise<SampleServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    // A browser that takes this for its proxy sends the whole address, others a path and a Host header.
    const address = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    requests.push(address.href);
    try {
      const file = fileOf(address);
      if (!file) throw new Error('no such page');
      const body = await readFile(file);
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('No such sample page.');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    resolverRules: [
      ...SAMPLE_HOSTS.map((host) => `MAP ${host}:80 127.0.0.1:${port}`),
      'MAP * ~NOTFOUND',
    ].join(','),
    proxyScript: `data:text/javascript,${encodeURIComponent(`function FindProxyForURL(){return "PROXY 127.0.0.1:${port}"}`)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
