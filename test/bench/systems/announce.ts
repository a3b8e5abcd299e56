/** What a process says of itself when it is asked. */
export interface Usage {
  /** CPU milliseconds since its start, all its threads counted. */
  cpuMs: number;
  /** Resident memory, in megabytes. */
  memoryMb: number;
}

/** Reports to the process that started this one that it is ready, and answers its questions about what it has used. */
export function announce(ready: object): void {
  process.on('message', (message: { usage?: true }) => {
    if (message.usage) process.send?.({ usage: usage() });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ ready });
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, memoryMb: process.memoryUsage.rss() / 1e6 };
}
