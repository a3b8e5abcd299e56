import { entityOf, partEntityOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Funktionsutbud, Plats, Verksamhet as Row } from '../rows.generated.ts';

export type {
  Andel,
  Antal,
  Avvikandetid,
  Funktionsutbud as Verksamhetsfunktion,
  Helgtid,
  Lagstod,
  Oppettid,
  Plats,
  Samfinansiering,
  Tjanst,
  Vardplatser,
} from '../rows.generated.ts';

/**
 * A unit: one aggregate with one version. Its lists of values are replaced as wholes and stored as JSON. Functions and
 * places are rows of their own, since units are searched by them. A value without a `kalla` of its own has the unit's.
 */
export interface Verksamhet extends Row {
  /**
   * The name in the form for searches, in lower case. `soktext()` makes it, since SQLite and MariaDB fold case
   * differently.
   */
  soktext: string;
}

export const VerksamhetEntity = entityOf<Verksamhet>(concept('Verksamhet'), {
  columns: { soktext: { type: 'varchar', length: 200 } },
  indices: [
    { name: 'verksamhet_typ', columns: ['typ', 'id', 'stangd'] },
    { name: 'verksamhet_stangd', columns: ['stangd'] },
  ],
});

export const VerksamhetsfunktionEntity = partEntityOf<Funktionsutbud>(
  concept('Verksamhet'),
  'funktioner',
  [{ name: 'verksamhetsfunktion_funktion', columns: ['funktion', 'verksamhetId'] }],
);

export const PlatsEntity = partEntityOf<Plats>(concept('Verksamhet'), 'platser', [
  { name: 'plats_kommunkod', columns: ['kommunkod', 'verksamhetId'] },
]);
