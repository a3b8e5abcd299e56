import type { Fault } from './Fault.ts';
import type { Ground } from './Ground.ts';
import type { PartName } from './layParts.ts';

type Place = Pick<Ground, 'parts' | 'writes'>;

/**
 * A fault that is one part's being killed (SIGKILL); in the midst of a change where `writes` says that there are any;
 * it is over when that is started again.
 */
export function killed(
  name: string,
  what: string,
  part: PartName,
  silent: readonly string[] = [],
  writes: Fault['writes'] = {},
): Fault<Place> {
  return {
    name,
    what,
    silent,
    writes,
    inject: async ({ parts, writes: own }) => {
      await Promise.all(Object.keys(writes).map((party) => own.begun(party)));
      await parts[part].end('SIGKILL');
    },
    heal: ({ parts }) => parts[part].start(),
  };
}
