import { type Fault, nothing } from './Fault.ts';
import type { Ground } from './Ground.ts';
import type { PartName } from './layParts.ts';

type Place = Pick<Ground, 'parts'>;

/** A fault that is these parts' being restarted, one after the other, as a rollout does it: nobody may notice. */
export function restarted(name: string, what: string, ...each: readonly PartName[]): Fault<Place> {
  return {
    name,
    what,
    silent: [],
    inject: async ({ parts }) => {
      for (const part of each) await parts[part].restart();
    },
    heal: nothing,
  };
}
