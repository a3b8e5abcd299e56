import { type Granser, rimligt, type Storhet } from './rimligt.ts';

/** The file with the ranges of the contract's numbers. */
export const rangesFile = new URL('schema/storheter.graphql', import.meta.url);

const lineWidth = 100;

/** The table of ranges as SDL, so that members on any stack can read it in the contract. */
export function rangesSdl(): string {
  const lines = Object.entries(rimligt).flatMap(([namn, storhet]: [string, Storhet]) => [
    line(namn, null, storhet.alla),
    ...Object.entries(storhet.slag ?? {}).map(([slag, one]) => line(namn, slag, one)),
  ]);
  return `# Written by npm run rows:generate from rimligt.ts. Change a range there.\nextend schema\n${lines.join('\n')}\n`;
}

/** One range, formatted as the formatter does it. */
function line(namn: string, slag: string | null, { minst, hogst, skal }: Granser): string {
  const given = [
    `namn: "${namn}"`,
    ...(slag === null ? [] : [`slag: "${slag}"`]),
    `minst: ${minst}`,
    `hogst: ${hogst}`,
    `skal: ${JSON.stringify(skal)}`,
  ];
  const short = `  @storhet(${given.join(', ')})`;
  return short.length <= lineWidth ? short : `  @storhet(\n    ${given.join('\n    ')}\n  )`;
}
