import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a part says about itself when it is asked. Memory in bytes, times in milliseconds. */
export interface Measured {
  /** What is left on the heap after everything that can be freed has been. */
  heap: number;
  rss: number;
  /** What keeps the process alive: sockets, timers, files. */
  handles: number;
  /** How late the event loop was since it was last asked, at the 99th percentile. */
  lag: number;
}

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();

/** Loaded before a part, it has it measure itself whenever its parent asks by the message "measure". */
process.on('message', (message) => {
  if (message !== 'measure') return;
  const lag = delay.percentile(99) / 1e6;
  delay.reset();
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const handles = process.getActiveResourcesInfo().length;
  process.send?.({ measured: { heap: heapUsed, rss, handles, lag } satisfies Measured });
});
