// Worker threads start without the loader of the main thread, so TypeScript has
// to be switched on before the worker proper can be read.
import { register } from 'tsx/esm/api';

register();
await import('./annotate-worker.ts');
