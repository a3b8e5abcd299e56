import { partRows, rowValues, type Stated } from '../../concept/rowValues.ts';
import type { Kalla } from '../../values/kalla.ts';
import { utanNull } from '../../values/utanNull.ts';
import { concept } from '../concepts.ts';
import type { Funktionsutbud, Plats } from '../rows.generated.ts';
import { soktext } from './soktext.ts';
import type { Verksamhet } from './Verksamhet.ts';

const verksamhet = concept('Verksamhet');

/** A function as it is stated for a unit, and a place; what is unknown is absent. */
export type Funktionsindata = Omit<Stated<Funktionsutbud>, 'verksamhetId'> &
  Pick<Funktionsutbud, 'funktion'>;
export type Platsindata = Omit<Stated<Plats>, 'verksamhetId' | 'ordning'>;

/** What is stated about a unit: a value left out stays as it is, null takes it away, a list replaces the whole list. */
export type Verksamhetsindata = Omit<
  Stated<Verksamhet>,
  'id' | 'soktext' | 'stangd' | 'version'
> & {
  funktioner?: Funktionsindata[] | null;
  platser?: Platsindata[] | null;
};

/** What an input makes of a unit's own row; its functions and places are rows of their own. */
export type Verksamhetsvarden = Omit<Verksamhet, 'id' | 'version'>;

/** The functions and places of a unit; null are those that stay as they are. */
export interface Verksamhetsdelar {
  funktioner: Funktionsutbud[] | null;
  platser: Plats[] | null;
}

/** An input as its rules read it: nulls inside its values are as if left out, while a value that is null stays so. */
export function verksamhetsindata<Input extends Verksamhetsindata>(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, utanNull(value)]),
  ) as Input;
}

/** The values of a new unit: what the input leaves out is unknown. Items without a source have the unit's. */
export function nyVerksamhet(
  indata: Verksamhetsindata & Pick<Verksamhet, 'namn' | 'typ'>,
  kalla: Kalla,
): Verksamhetsvarden {
  return varden({ ...indata, kalla }, null, null);
}

/** The new values of a unit: what the input leaves out stays, and what it replaces without naming a source gets `kalla`. */
export function andradVerksamhet(
  indata: Verksamhetsindata,
  rad: Verksamhet,
  kalla: Kalla,
): Verksamhetsvarden {
  return varden(indata, rad, kalla);
}

/** The rows of functions and places that an input gives for a unit. */
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
