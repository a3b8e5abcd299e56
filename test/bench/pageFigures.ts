import { cpus } from 'node:os';

/** One figure of pages, held against its bound. */
export interface Figure {
  what: string;
  found: number;
  /** Null when the figure is printed without a bound. */
  bound: number | null;
  unit: string;
}

export const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

export const isOut = ({ found, bound }: Figure) => bound !== null && found > bound;

interface About {
  title: string;
  command: string;
  /** Under which conditions it was measured. */
  how: string;
  /** What stands for several visits. */
  times: string;
}

/** Figures as a page for readers, with what they were measured on; `load` is that of the machine when the measuring began. */
export function figuresText(
  figures: readonly Figure[],
  load: number,
  { title, command, how, times }: About,
): string {
  const [cpu] = cpus();
  const rows = figures.map((figure) => {
    const { what, found, bound, unit } = figure;
    const shown = found < 1 ? found.toFixed(3) : found.toFixed(0);
    const held = bound === null ? '– | –' : `${bound} ${unit} | ${isOut(figure) ? 'no' : 'yes'}`;
    return `| ${what} | ${shown} ${unit} | ${held} |`;
  });
  return [
    `# ${title}`,
    '',
    `\`${command}\`, ${new Date().toISOString().slice(0, 10)}, on ${cpus().length} × ${cpu?.model.trim()}, over loopback, ${how}, Node.js ${process.versions.node}; ${times}.`,
    `Other work on the machine makes them worse: its load average was ${load.toFixed(1)} when the measuring began.`,
    '',
    '| what | found | bound | in bounds |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
