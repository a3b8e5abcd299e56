import './forst.ts';
import { firstPaint } from './lib/firstPaint.ts';

// The page's own code takes long to read on a slow machine: what the server sent is shown before.
await firstPaint();
await import('./portal.tsx');
