import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Browser journeys: `--project chromium` and `--project firefox`. One file at a
 * time, since each starts a browser of its own; they need a build in `.output`.
 */
const journeys = (name: string) => ({
  test: {
    name,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: [`tests/e2e/${name}/*.test.ts`],
    environment: 'node' as const,
    testTimeout: 45_000,
    // Starting may include installing a browser.
    hookTimeout: 900_000,
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { fileParallelism: false, projects: [journeys('chromium'), journeys('firefox')] },
});
