import type { Ground } from './Ground.ts';

/** Something that goes wrong, or is changed, while the network is asked; `Place` is what it takes of the ground. */
export interface Fault<Place = Ground> {
  /** Its name on the command line. */
  name: string;
  /** What happens, in a few words. */
  what: string;
  /** Of whom something may be missing, by name, until it is over; of nobody: every answer must be whole. */
  silent: readonly string[];
  /** It takes a MariaDB of its own. */
  mariadb?: true;
  inject: (place: Place) => Promise<void>;
  heal: (place: Place) => Promise<void>;
}

/** For what is over by itself. */
export const nothing = async (): Promise<void> => {};
