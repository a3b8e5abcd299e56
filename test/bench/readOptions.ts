import { parseArgs } from 'node:util';

/** The parts of a run, in their order. */
const partNames = [
  'peers',
  'publicQuery',
  'fresh',
  'size',
  'join',
  'guards',
  'workers',
  'hanging',
  'greedy',
  'real',
  'entities',
  'owner',
  'writes',
] as const;
export type PartName = (typeof partNames)[number];

export interface BenchOptions {
  /** How often each system is measured, in turn with the others. */
  rounds: number;
  /** How long each time, in seconds. */
  seconds: number;
  parts: readonly PartName[];
  /** Requests under way at the same time. */
  connections: number;
}

const usage = `npm run bench -- [--rounds N] [--seconds N] [--only ${partNames.join(',')}] [--quick]`;

/** Reads the command line. Throws Error with what is wrong and how the command is used. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean' },
    },
  });
  const { quick = false } = values;
  return {
    rounds: numberOf('--rounds', values.rounds, quick ? 3 : 11, 60),
    seconds: numberOf('--seconds', values.seconds, quick ? 0.3 : 0.5, 60),
    parts: values.only === undefined ? partNames : values.only.split(',').map(partOf),
    connections: 20,
  };
}

function numberOf(name: string, given: string | undefined, standard: number, most: number): number {
  if (given === undefined) return standard;
  const number = Number(given);
  if (number > 0 && number <= most) return number;
  throw new Error(`${name} is "${given}", not a number above 0 and up to ${most}. Usage: ${usage}`);
}

function partOf(name: string): PartName {
  const found = partNames.find((one) => one === name);
  if (found) return found;
  throw new Error(
    `--only names "${name}", which is none of ${partNames.join(', ')}. Usage: ${usage}`,
  );
}
