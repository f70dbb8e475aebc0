import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Address of an empty page with the script in it. */
  readonly url: string;
  close(): Promise<void>;
}

const EMPTY =
  '<!doctype html><html lang="en"><title>-</title><body><script src="/bench.js"></script></body></html>';

/**
 * Serves one empty page with a script, on a free loopback port. The page is
 * isolated from other origins, which makes the browser's clock twenty times finer.
 */
export async function servePage(script: string): Promise<PageServer> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/bench.js';
    response.writeHead(200, {
      'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    });
    response.end(isScript ? script : EMPTY);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
