import type { Ground } from './Ground.ts';

/** Something that goes wrong, or is changed, while the network is asked; `Place` is what it takes of the ground. */
export interface Fault<Place = Ground> {
  /** Its name on the command line. */
  name: string;
  /** What happens, in a few words. */
  what: string;
  /** Of whom something may be missing, by name, until it is over; of nobody: every answer must be whole. */
  silent: readonly string[];
  /** What may become of changes, by the member at which they are made; to any other each is acknowledged. */
  writes?: Readonly<Record<string, WritesUnder>>;
  /** It takes a MariaDB of its own. */
  mariadb?: true;
  /** It takes the right to mount. */
  mounts?: true;
  inject: (place: Place) => Promise<void>;
  heal: (place: Place) => Promise<void>;
}

/** What may become of a member's changes. */
export interface WritesUnder {
  /** The codes with which they may be refused; with none when left out. */
  refused?: readonly string[];
  /** At least one must be refused, or the fault was none. */
  surely?: true;
  /** They may get no answer, or one that says that it is not known. */
  unanswered?: true;
}

/** For what is over by itself. */
export const nothing = async (): Promise<void> => {};
