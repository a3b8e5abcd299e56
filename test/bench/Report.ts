import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { pinned } from './systems/Child.ts';

/** A figure held against its target; `met` null when it could not be measured here. */
export interface Row {
  figure: string;
  target: string;
  found: string;
  met: boolean | null;
}

/** A table of what was measured. */
export interface Table {
  title: string;
  /** What a reader must know to read it. */
  note?: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What the parts of a run have found. */
export class Report {
  readonly rows: Row[] = [];
  readonly tables: Table[] = [];
  /** What the history of whole runs keeps of this one, by column. */
  readonly history: Record<string, string> = {};
  readonly #startLoad = loadavg()[0] ?? 0;

  /** The whole as Markdown; `before` is the page of the run before, whose history goes on. */
  text(
    {
      rounds,
      seconds,
      connections,
    }: {
      rounds: number;
      seconds: number;
      connections: number;
    },
    before = '',
  ): string {
    const [cpu] = cpus();
    const place = pinned
      ? 'what is measured on a core of its own, the load and the members on the other'
      : 'nothing kept to a core of its own (no taskset, or one core only)';
    return [
      '# The answer path in figures',
      '',
      `\`npm run bench\` on ${cpus().length} × ${cpu?.model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB, Node.js ${process.version}, ${new Date().toISOString().slice(0, 10)}; over loopback, ${place}. Medians of ${rounds} rounds of ${seconds} s each, in turn, ${connections} connections.`,
      `Other work on the machine makes all of them worse: its load average was ${this.#startLoad.toFixed(1)} when the measuring began. CPU per request feels it least, so figures are judged by CPU, in many short slices that take turns; requests stand beside.`,
      `Measured against: ${versions()}. Source: ${commit()}.`,
      '',
      '## Targets',
      '',
      ...markdown(
        ['figure', 'target', 'found', 'met'],
        this.rows.map(({ figure, target, found, met }) => [figure, target, found, metWord(met)]),
      ),
      '',
      '## History of the medians',
      '',
      'The network query, by CPU: what it costs, and times against each peer; the guards in ms a request. "–" was not measured.',
      '',
      ...markdown(columns, [...historyIn(before), this.#ownHistory()]),
      ...this.tables.flatMap(({ title, note, head, rows }) => [
        '',
        `## ${title}`,
        '',
        ...(note ? [note, ''] : []),
        ...markdown(head, rows),
      ]),
      '',
    ].join('\n');
  }

  #ownHistory(): string[] {
    const day = new Date().toISOString().slice(0, 10);
    const known: Record<string, string> = {
      ...{ day, source: commit(), 'load average': this.#startLoad.toFixed(1) },
      ...this.history,
    };
    return columns.map((column) => known[column] ?? '–');
  }
}

/** The columns of the history. */
const columns = [
  'day',
  'source',
  'load average',
  'CPU ms',
  'stock',
  'Hive',
  'node:http',
  'undici',
  'kept / node:http',
  'guards ms',
  'public / stock',
  'public / router-runtime',
];

/** The rows of the history in a page. */
function historyIn(page: string): string[][] {
  const [, part = ''] = page.split('## History of the medians');
  const [table = ''] = part.split('\n## ');
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

const metWord = (met: boolean | null) => (met === null ? 'not measured' : met ? 'yes' : 'no');

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** The peers' versions, as they are installed. */
function versions(): string {
  const names = [
    '@apollo/gateway',
    '@graphql-hive/gateway-runtime',
    '@graphql-hive/router-runtime',
    '@graphql-mesh/transport-http',
    'undici',
  ];
  return names
    .map((name) => {
      const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
      return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
    })
    .join(', ');
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'not known';
  }
}
