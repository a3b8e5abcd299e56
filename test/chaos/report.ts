import { cpus, loadavg } from 'node:os';
import type { AlertFared, Alerts } from './alerts/Alerts.ts';
import { alertOf } from './faults/alertOf.ts';
import { type Look, measuredParts } from './growth.ts';
import { amiss, type Fared } from './runFault.ts';

/** A row on a terminal, its texts padded to the widths of their columns. */
const line = (widths: readonly number[], texts: readonly string[]) =>
  texts.map((text, index) => text.padEnd(widths[index] ?? 0)).join(' ');

/** A row of a Markdown table. */
const markdown = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;

const heads = [
  'fault',
  'requests',
  'complete',
  'of which stale',
  'partial',
  'wrong',
  'failed',
  'written',
  'refused',
  'unanswered',
  'lost',
  'p50/p99 before, ms',
  'during',
  'after',
  'recovers in, s',
] as const;

const alertHeads = ['alert', 'fires after, s', 'resolved after, s', 'others that fire'] as const;

function cells({
  name,
  requests,
  complete,
  stale,
  partial,
  wrong,
  failed,
  written,
  refused,
  unanswered,
  lost,
  ms,
  recoverySeconds,
  alert,
}: Fared) {
  const pair = ({ p50, p99 }: { p50: number; p99: number }) =>
    `${Math.round(p50)}/${Math.round(p99)}`;
  return [
    name,
    ...[requests, complete, stale, partial, wrong, failed].map(String),
    ...[written, refused, unanswered, lost].map(String),
    pair(ms.before),
    pair(ms.during),
    pair(ms.after),
    inSeconds(recoverySeconds),
    ...alertCells(alert),
  ];
}

const inSeconds = (seconds: number | null) => (seconds === null ? 'never' : seconds.toFixed(1));

function alertCells(alert: AlertFared | null): string[] {
  if (!alert) return ['', '', '', ''];
  const { firedSeconds, resolvedSeconds, besides } = alert;
  return [alert.alert, inSeconds(firedSeconds), inSeconds(resolvedSeconds), besides.join(', ')];
}

const widths = [27, 9, 9, 15, 8, 6, 7, 8, 8, 11, 5, 19, 11, 11, 14, 20, 14, 17, 0];

/** The heads of the columns of `row`. */
export const columns = line(widths, [...heads, ...alertHeads]);

/** How one fault went, as a line on a terminal. */
export function row(fared: Fared): string {
  return line(widths, cells(fared));
}

/** All of it in Markdown. */
export function table(fared: readonly Fared[], how: string, alerts?: Alerts): string {
  const columns = alerts ? [...heads, ...alertHeads] : heads;
  const broken = fared.filter((one) => amiss(one).length > 0);
  return [
    '# What faults cost',
    '',
    `\`npm run chaos\`: ${how}.`,
    '',
    'Every answer is held against what the network says when all is well. *Complete* is the same as that; *stale* says so; in a *partial* one the parties that are missing are named. *Wrong* and *failed* must be 0.',
    '',
    'Beside the questions, officials change drafts at Älvkarleby (SQLite) and at Tierp (MariaDB). A change is *written* when it is acknowledged, *refused* with a code, or *unanswered*: nobody was there, or it is not known whether it was kept. After each fault the drafts and their histories are read back; *lost* must be 0.',
    '',
    ...(alerts ? aboutAlerts(alerts) : []),
    markdown(['what happens', ...columns]),
    markdown(['---', ...columns.map(() => '---')]),
    ...fared.map((one) => markdown([one.what, ...cells(one).slice(0, columns.length)])),
    '',
    broken.length === 0
      ? 'Every must held.'
      : [
          'What did not hold:',
          '',
          ...broken.map((one) => `- ${one.name}: ${amiss(one).slice(0, 3).join('; ')}`),
        ].join('\n'),
    '',
  ].join('\n');
}

function aboutAlerts({ factor, withinSeconds }: Alerts): string[] {
  const without = Object.entries(alertOf).flatMap(([name, one]) =>
    one.alert === null ? [`- ${name}: ${one.why}.`] : [],
  );
  const durations =
    factor === 1
      ? 'Its durations are those of an operator'
      : `All its durations are divided by ${factor}: how often it reads and evaluates, each \`for\`, each range`;
  return [
    `A real Prometheus reads the servers by [prometheus.yml](../observability/prometheus.yml) and the rules of [alerts.yml](../observability/alerts.yml). ${durations}. Each fault is there until its own alert fires, for everybody that it is of, and the alert must be resolved after it: both within ${withinSeconds} s, which stand for two minutes. Faults without an alert of their own:`,
    '',
    ...without,
    '',
  ];
}

const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
const soakColumns = [
  's',
  'questions',
  'fault',
  'p50/p99, ms',
  ...measuredParts.map((name) => `${name}: heap/RSS MB, handles, lag ms`),
];

function soakCells({ seconds, questions, fault, ms, parts }: Look): string[] {
  const of = (name: string) => {
    const part = parts.get(name);
    if (!part) return '';
    return `${mb(part.heap)}/${mb(part.rss)}, ${part.handles}, ${part.lag.toFixed(0)}`;
  };
  return [
    seconds.toFixed(0),
    String(questions),
    fault,
    `${ms.p50.toFixed(0)}/${ms.p99.toFixed(0)}`,
    ...measuredParts.map(of),
  ];
}

const soakWidths = [5, 10, 20, 12, ...measuredParts.map(() => 26)];

/** The soakColumns of the columns of `soakRow`, the parts' shortened. */
export const soakHeads = line(
  soakWidths,
  soakColumns.map((head) => head.split(':')[0] ?? ''),
);

/** One look, as a line on a terminal. */
export function soakRow(look: Look): string {
  return line(soakWidths, soakCells(look));
}

/** The whole soak in Markdown. */
export function soakTable(
  looks: readonly Look[],
  grown: ReadonlyMap<string, number>,
  broken: readonly string[],
  how: string,
): string {
  return [
    '# What the parts use over time',
    '',
    `\`npm run soak\`: ${how} The heap is what is left after a full collection, and its growth the slope over the second half, each heap held against those under the same fault; the lag is that of the event loop at its 99th percentile since the line before.`,
    '',
    markdown(['part', 'heap for each 1,000 questions more, kB']),
    markdown(['---', '---']),
    ...[...grown].map(([name, bytes]) => markdown([name, (bytes / 1_000).toFixed(0)])),
    '',
    broken.length === 0
      ? 'No answer was wrong, none failed, and nothing grew with what was asked.'
      : ['What did not hold:', '', ...broken.map((why) => `- ${why}`)].join('\n'),
    '',
    markdown(soakColumns),
    markdown(soakColumns.map(() => '---')),
    ...looks.map((look) => markdown(soakCells(look))),
    '',
  ].join('\n');
}

/** The machine and the day, for the head of a table of figures. */
export function machine(): string {
  const [processor] = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const date = new Date().toISOString().slice(0, 10);
  return `${cpus().length} × ${processor?.model.trim()}, Node.js ${process.version}, load average at the end ${load}, ${date}`;
}
