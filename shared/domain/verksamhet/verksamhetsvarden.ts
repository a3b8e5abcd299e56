import { partRows, rowValues, type Stated } from '../../concept/rowValues.ts';
import type { Kalla } from '../../values/kalla.ts';
import { utanNull } from '../../values/utanNull.ts';
import { concept } from '../concepts.ts';
import type { Funktionsutbud, Plats } from '../rows.generated.ts';
import { soktext } from './soktext.ts';
import type { Verksamhet } from './Verksamhet.ts';

const verksamhet = concept('Verksamhet');

/** A function and a place as an input states them for a unit. Unknown values are absent. */
export type Funktionsindata = Omit<Stated<Funktionsutbud>, 'verksamhetId'> &
  Pick<Funktionsutbud, 'funktion'>;
export type Platsindata = Omit<Stated<Plats>, 'verksamhetId' | 'ordning'>;

/** The stated values of a unit. A value that is left out stays, null clears it, and a list replaces the whole list. */
export type Verksamhetsindata = Omit<
  Stated<Verksamhet>,
  'id' | 'soktext' | 'stangd' | 'version'
> & {
  funktioner?: Funktionsindata[] | null;
  platser?: Platsindata[] | null;
};

/** The values of a unit's own row from an input. Its functions and places are rows of their own. */
export type Verksamhetsvarden = Omit<Verksamhet, 'id' | 'version'>;

/** The functions and places of a unit. Null leaves them unchanged. */
export interface Verksamhetsdelar {
  funktioner: Funktionsutbud[] | null;
  platser: Plats[] | null;
}

/**
 * An input in the form that its rules read: nulls inside its values count as left out, while a value that is null stays
 * null.
 */
export function verksamhetsindata<Input extends Verksamhetsindata>(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, utanNull(value)]),
  ) as Input;
}

/** The values of a new unit. A value that the input leaves out is unknown. Items without a source have the unit's. */
export function nyVerksamhet(
  indata: Verksamhetsindata & Pick<Verksamhet, 'namn' | 'typ'>,
  kalla: Kalla,
): Verksamhetsvarden {
  return varden({ ...indata, kalla }, null, null);
}

/**
 * The new values of a unit. A value that the input leaves out stays, and one that it replaces without a source gets
 * `kalla`.
 */
export function andradVerksamhet(
  indata: Verksamhetsindata,
  rad: Verksamhet,
  kalla: Kalla,
): Verksamhetsvarden {
  return varden(indata, rad, kalla);
}

/** The rows of functions and places in an input for a unit. */
export function verksamhetsdelar(
  verksamhetId: string,
  { funktioner, platser }: Verksamhetsindata,
  kalla: Kalla | null = null,
): Verksamhetsdelar {
  return {
    funktioner: partRows(verksamhet, 'funktioner', verksamhetId, funktioner, kalla),
    platser: partRows(verksamhet, 'platser', verksamhetId, platser, kalla),
  };
}

function varden(
  indata: Verksamhetsindata,
  fore: Verksamhet | null,
  kalla: Kalla | null,
): Verksamhetsvarden {
  const { id: _id, ...nytt } = rowValues<Verksamhet>(verksamhet, indata, fore, kalla);
  return { ...nytt, soktext: soktext(nytt.namn) };
}
