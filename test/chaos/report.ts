import { amiss, type Fared } from './runFault.ts';

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
    recoverySeconds === null ? 'never' : recoverySeconds.toFixed(1),
  ];
}

const widths = [27, 9, 9, 15, 8, 6, 7, 8, 8, 11, 5, 19, 11, 11, 14];
const line = (texts: readonly string[]) =>
  texts.map((text, index) => text.padEnd(widths[index] ?? 0)).join(' ');

/** The heads of the columns of `row`. */
export const columns = line(heads);

/** How one fault went, as a line on a terminal. */
export function row(fared: Fared): string {
  return line(cells(fared));
}

/** All of it in Markdown. */
export function table(fared: readonly Fared[], how: string): string {
  const markdown = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
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
    markdown(['what happens', ...heads]),
    markdown(['---', ...heads.map(() => '---')]),
    ...fared.map((one) => markdown([one.what, ...cells(one)])),
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
