import { type Look, measuredParts } from './Look.ts';

const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
const heads = [
  's',
  'questions',
  'fault',
  'p50/p99, ms',
  ...measuredParts.map((name) => `${name}: heap/RSS MB, handles, lag ms`),
];

function cells({ seconds, questions, fault, ms, parts }: Look): string[] {
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

const widths = [5, 10, 20, 12, ...measuredParts.map(() => 26)];
const line = (texts: readonly string[]) =>
  texts.map((text, index) => text.padEnd(widths[index] ?? 0)).join(' ');

/** The heads of the columns of `soakRow`, the parts' shortened. */
export const soakHeads = line(heads.map((head) => head.split(':')[0] ?? ''));

/** One look, as a line on a terminal. */
export function soakRow(look: Look): string {
  return line(cells(look));
}

/** The whole soak in Markdown. */
export function soakTable(
  looks: readonly Look[],
  grown: ReadonlyMap<string, number>,
  broken: readonly string[],
  how: string,
): string {
  const markdown = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
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
    markdown(heads),
    markdown(heads.map(() => '---')),
    ...looks.map((look) => markdown(cells(look))),
    '',
  ].join('\n');
}
