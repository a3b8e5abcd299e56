#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// There is no build step: from here on Node reads TypeScript as it stands.
register();
await import('./main.ts');
