import { cpus, loadavg } from 'node:os';

/** The machine and the day, for the head of a table of figures. */
export function machine(): string {
  const [processor] = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const date = new Date().toISOString().slice(0, 10);
  return `${cpus().length} × ${processor?.model.trim()}, Node.js ${process.version}, load average at the end ${load}, ${date}`;
}
