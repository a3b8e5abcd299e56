import type { Tracing } from './Tracing.ts';

let current: Tracing | null = null;

/** What makes spans; null when the process is not told to trace, and then nothing is made. */
export function tracing(): Tracing | null {
  return current;
}

/** Takes `next` for what makes spans. */
export function setTracing(next: Tracing | null): void {
  current = next;
}
