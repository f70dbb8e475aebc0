import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('in-page/entry.ts', import.meta.url));

/** Bundles what runs in the page into one script, by the bundler of the extension. */
export async function pageBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: ENTRY, formats: ['iife'], name: 'layoffLensBench' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The script of the benchmark could not be bundled.');
  return chunk.code;
}
