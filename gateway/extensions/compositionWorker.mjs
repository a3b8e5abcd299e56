import { register } from 'tsx/esm/api';

// A thread does not inherit how the process reads TypeScript; from here on it does so by itself.
register();
await import('./compositionWorker.ts');
