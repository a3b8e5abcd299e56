import type {
  Driftsform,
  Funktion,
  Interaktionsgrad,
  Verksamhetstyp,
} from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import { utanNull } from '../../values/utanNull.ts';
import type {
  Antal,
  Lagstod,
  Oppettid,
  Samfinansiering,
  Tjanst,
  Vardplatser,
} from './Verksamhet.ts';

/** A function as it is stated for a unit; what is unknown is absent. */
export interface Funktionsindata {
  funktion: Funktion;
  paPlats: boolean;
  bokningsbar: boolean;
  dagarPerVecka?: number;
  kalla?: Kalla;
}

/** A place as it is stated for a unit; what is unknown is absent. */
export interface Platsindata {
  namn?: string;
  adress?: string;
  postort?: string;
  kommunkod?: string;
  lat?: number;
  long?: number;
  agare?: string;
  kalla?: Kalla;
}

/** What is stated about a unit: a value left out stays as it is, null takes it away, a list replaces the whole list. */
export interface Verksamhetsindata {
  namn?: string | null;
  typ?: Verksamhetstyp | null;
  funktioner?: Funktionsindata[] | null;
  platser?: Platsindata[] | null;
  driftsform?: Driftsform | null;
  uppdragsgivare?: string[] | null;
  interaktionsgrad?: Interaktionsgrad | null;
  samlokaliserad?: boolean | null;
  oppettider?: Oppettid[] | null;
  malgrupper?: string[] | null;
  lagrum?: string[] | null;
  lagstod?: Lagstod[] | null;
  systemstod?: string[] | null;
  vardplatser?: Pick<Vardplatser, 'totalt' | 'hogst' | 'kalla'> | null;
  listade?: Antal | null;
  bemanning?: Tjanst[] | null;
  samfinansiering?: Samfinansiering | null;
  organisationsenhet?: string | null;
  alderFran?: number | null;
  alderTill?: number | null;
  kalla?: Kalla | null;
}

/** An input as its rules read it: nulls inside its values are as if left out, while a value that is null stays so. */
export function verksamhetsindata<Input extends Verksamhetsindata>(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, utanNull(value)]),
  ) as Input;
}
