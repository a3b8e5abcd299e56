import type { Fault } from './Fault.ts';
import type { Ground } from './Ground.ts';
import type { PartName } from './layParts.ts';

type Place = Pick<Ground, 'parts'>;

/** A fault that is one part's being killed (SIGKILL); it is over when that is started again. */
export function killed(
  name: string,
  what: string,
  part: PartName,
  silent: readonly string[] = [],
): Fault<Place> {
  return {
    name,
    what,
    silent,
    inject: async ({ parts }) => {
      await parts[part].end('SIGKILL');
    },
    heal: ({ parts }) => parts[part].start(),
  };
}
