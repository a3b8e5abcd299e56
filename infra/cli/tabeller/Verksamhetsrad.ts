import type {
  Plats,
  Verksamhet,
  Verksamhetsfunktion,
} from '../../../shared/domain/verksamhet/Verksamhet.ts';

/** A unit with its functions and its places. */
export interface Verksamhetsrad extends Verksamhet {
  funktioner: Omit<Verksamhetsfunktion, 'verksamhetId'>[];
  platser: Omit<Plats, 'verksamhetId' | 'ordning'>[];
}
