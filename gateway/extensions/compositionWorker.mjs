import { register } from 'tsx/esm/api';

// Started without its parent's flags, it reads TypeScript by itself.
register();
await import('./compositionWorker.ts');
