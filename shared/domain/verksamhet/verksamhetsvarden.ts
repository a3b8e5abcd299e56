import type { Kalla } from '../../values/kalla.ts';
import { soktext } from './soktext.ts';
import type { Plats, Verksamhet, Verksamhetsfunktion } from './Verksamhet.ts';
import type { Verksamhetsindata } from './Verksamhetsindata.ts';

/** What an input makes of a unit's own row; its functions and places are rows of their own. */
export type Verksamhetsvarden = Omit<Verksamhet, 'id' | 'stangd' | 'version'>;

/** The functions and places of a unit; null are those that stay as they are. */
export interface Verksamhetsdelar {
  funktioner: Verksamhetsfunktion[] | null;
  platser: Plats[] | null;
}

/** The values of a new unit: what the input leaves out is unknown. Items without a source have the unit's. */
export function nyVerksamhet(
  indata: Verksamhetsindata & Pick<Verksamhet, 'namn' | 'typ'>,
  kalla: Kalla,
): Verksamhetsvarden {
  return varden(indata, { ...tom, namn: indata.namn, typ: indata.typ, soktext: '', kalla });
}

/**
 * The new values of a unit: what the input leaves out stays. What it replaces without naming a source gets `kalla`:
 * else a new value would seem to come from the unit's old source.
 */
export function andradVerksamhet(
  indata: Verksamhetsindata,
  rad: Verksamhet,
  kalla: Kalla,
): Verksamhetsvarden {
  return varden(medKallor(indata, kalla), rad);
}

/** The rows of functions and places that an input gives for a unit. */
export function verksamhetsdelar(
  verksamhetId: string,
  { funktioner, platser }: Verksamhetsindata,
  kalla: Kalla | null = null,
): Verksamhetsdelar {
  return {
    funktioner:
      funktioner?.map((rad) => ({
        ...rad,
        verksamhetId,
        dagarPerVecka: rad.dagarPerVecka ?? null,
        kalla: rad.kalla ?? kalla,
      })) ?? null,
    platser:
      platser?.map((rad, ordning) => ({ ...tomPlats, kalla, ...rad, verksamhetId, ordning })) ??
      null,
  };
}

const tom = {
  driftsform: null,
  uppdragsgivare: null,
  interaktionsgrad: null,
  samlokaliserad: null,
  oppettider: null,
  malgrupper: null,
  lagrum: null,
  lagstod: null,
  systemstod: null,
  vardplatser: null,
  listade: null,
  bemanning: null,
  samfinansiering: null,
  organisationsenhet: null,
  alderFran: null,
  alderTill: null,
};

const tomPlats = {
  namn: null,
  adress: null,
  postort: null,
  kommunkod: null,
  lat: null,
  long: null,
  agare: null,
};

function varden(indata: Verksamhetsindata, fore: Verksamhetsvarden): Verksamhetsvarden {
  const namn = indata.namn ?? fore.namn;
  const stated = Object.keys(tom) as (keyof typeof tom)[];
  const lists = stated.map((name) => [
    name,
    indata[name] === undefined ? fore[name] : indata[name],
  ]);
  return {
    ...(Object.fromEntries(lists) as Pick<Verksamhet, keyof typeof tom>),
    namn,
    soktext: soktext(namn),
    typ: indata.typ ?? fore.typ,
    vardplatser: vardplatser(indata, fore),
    kalla: indata.kalla ?? fore.kalla,
  };
}

/** The number of places is stated here, how many are taken is reported: the last report stays. */
function vardplatser({ vardplatser: ny }: Verksamhetsindata, fore: Verksamhetsvarden) {
  if (ny === undefined) return fore.vardplatser;
  if (ny === null || fore.vardplatser === null) return ny;
  const { belagda, uppdaterad } = fore.vardplatser;
  return { ...ny, belagda, uppdaterad };
}

function medKallor(indata: Verksamhetsindata, kalla: Kalla): Verksamhetsindata {
  const sourced = <Item extends { kalla?: Kalla }>(item: Item): Item => ({ kalla, ...item });
  const each = <Item extends { kalla?: Kalla }>(items: Item[] | null | undefined) =>
    items?.map(sourced) ?? items;
  const one = <Item extends { kalla?: Kalla }>(item: Item | null | undefined) =>
    item ? sourced(item) : item;
  return {
    ...indata,
    oppettider: each(indata.oppettider),
    lagstod: each(indata.lagstod),
    bemanning: each(indata.bemanning),
    vardplatser: one(indata.vardplatser),
    listade: one(indata.listade),
    samfinansiering: one(indata.samfinansiering),
  };
}
