import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { kommunkoder } from '../../values/kommunkoder.ts';
import { andelsfel, bemanningsfel } from './bemanningsfel.ts';
import type {
  Antal,
  Avvikandetid,
  Helgtid,
  Lagstod,
  Oppettid,
  Samfinansiering,
  Verksamhet,
} from './Verksamhet.ts';
import type { Funktionsindata, Platsindata, Verksamhetsindata } from './verksamhetsvarden.ts';

/** What is wrong with the stated values of a unit, beyond the rules of single fields. */
export function verksamhetsfel(indata: Verksamhetsindata): Fel[] {
  const { oppettider, helgtider, avvikandeTider, bemanning, listade, samfinansiering, lagstod } =
    indata;
  return [
    ...funktionsfel(indata.funktioner ?? []),
    ...(indata.platser ?? []).flatMap((plats, n) => platsfel(plats, `platser[${n}]`)),
    ...oppettidsfel(oppettider ?? []),
    ...helgtidsfel(helgtider ?? []),
    ...avvikandetidsfel(avvikandeTider ?? []),
    ...lagstodsfel(lagstod ?? []),
    ...(listade ? antalfel(listade, 'listade') : []),
    ...bemanningsfel(bemanning ?? []),
    ...(samfinansiering ? samfinansieringsfel(samfinansiering) : []),
  ];
}

/** Refuses a lowest age above the highest. */
export function alderfel({
  alderFran,
  alderTill,
}: Pick<Verksamhet, 'alderFran' | 'alderTill'>): Fel[] {
  if (alderFran === null || alderTill === null || alderFran <= alderTill) return [];
  const meddelande = `alderFran är ${alderFran}, mer än alderTill som är ${alderTill}: byt plats på dem.`;
  return [fel('OGILTIGT_VARDE', 'alderFran', meddelande)];
}

/**
 * A closed unit no longer changes: its record must stay readable, and its id is never used again. A unit that closes on
 * a later day is open.
 */
export function stangdfel({ id, stangd }: Pick<Verksamhet, 'id' | 'stangd'>, idag: string): Fel[] {
  if (stangd === null || stangd > idag) return [];
  const meddelande = `${id} är stängd sedan ${stangd} och ändras inte mer: öppnar den igen skapas en ny verksamhet med ett nytt id.`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}

/** A closing needs a date. Null takes back a closing that is still to come. */
export function stangningsfel({ stangd }: Pick<Verksamhet, 'stangd'>, datum: string | null): Fel[] {
  if (datum !== null || stangd !== null) return [];
  const meddelande = 'Ange datum: den dag från vilken verksamheten är stängd.';
  return [fel('SAKNAR_UPPGIFT', 'datum', meddelande)];
}

function samfinansieringsfel({ avtalId, andelar }: Samfinansiering): Fel[] {
  return [
    ...idfel(avtalId, 'samfinansiering.avtalId'),
    ...andelsfel(andelar, 'samfinansiering.andelar'),
  ];
}

/**
 * Refuses a function that is listed twice. Source: 'Att leda och samordna ett vårdcentrum', rapport, KSN-2021-03167
 * (some days a week at a vårdcentrum); checklist rows 20 and 21.
 */
export function funktionsfel(funktioner: readonly Funktionsindata[]): Fel[] {
  return funktioner.flatMap(({ funktion }, n) => {
    if (funktioner.findIndex((other) => other.funktion === funktion) === n) return [];
    const meddelande = `Funktionen ${funktion} står två gånger: slå ihop dem till en rad.`;
    return [fel('OGILTIGT_VARDE', `funktioner[${n}].funktion`, meddelande)];
  });
}

/** Refuses a place without any location, with an unknown kommunkod, or with only one coordinate. */
export function platsfel(plats: Platsindata, falt: string): Fel[] {
  const { namn, adress, postort, kommunkod, lat, long } = plats;
  const wrong: Fel[] = [];
  if ([namn, adress, postort, kommunkod, lat].every((value) => value == null)) {
    const meddelande = `${falt} säger inte var: ange namn, adress, postort eller kommunkod.`;
    wrong.push(fel('SAKNAR_UPPGIFT', falt, meddelande));
  }
  if (kommunkod != null && !kommunkoder.has(kommunkod)) {
    const meddelande = `Ingen kommun har koden "${kommunkod}": ange fyra siffror enligt SCB, såsom 0382 för Östhammar.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.kommunkod`, meddelande));
  }
  if ((lat == null) !== (long == null)) {
    wrong.push(fel('SAKNAR_UPPGIFT', falt, `${falt} har bara en koordinat: ange lat och long.`));
  }
  return wrong;
}

/**
 * Refuses a legal basis that ends before it begins. A law and the law that replaced it are both listed, each with its
 * period. Source: SoL (2001:453), which a new act replaced on 1 July 2025; checklist, C9.
 */
export function lagstodsfel(lagstod: readonly Lagstod[]): Fel[] {
  return lagstod.flatMap(({ gallerFran, gallerTill }, n) => {
    if (gallerFran == null || gallerTill == null || gallerFran <= gallerTill) return [];
    const meddelande = `gallerTill är ${gallerTill}, före gallerFran som är ${gallerFran}: rätta datumen.`;
    return [fel('OGILTIGT_VARDE', `lagstod[${n}].gallerTill`, meddelande)];
  });
}

/**
 * Refuses a count of listed persons that is neither exact, an interval nor words, that is both exact and an interval,
 * or whose bounds are in the wrong order. Source: the report on primary care in Örebro län, which gives most counts as
 * intervals or with 'ca' and 'knappt'; checklist rows 112–114.
 */
export function antalfel(antal: Antal, falt: string): Fel[] {
  const { varde, minst, hogst, ordalydelse } = antal;
  const wrong: Fel[] = [];
  if (varde == null && minst == null && hogst == null && !ordalydelse) {
    const meddelande = `${falt} säger inget: ange varde, minst eller hogst, eller källans ord i ordalydelse.`;
    wrong.push(fel('SAKNAR_UPPGIFT', falt, meddelande));
  }
  if (varde != null && (minst != null || hogst != null)) {
    const meddelande = `${falt} är både exakt (varde) och ett intervall (minst, hogst): ange det ena.`;
    wrong.push(fel('OGILTIGT_VARDE', falt, meddelande));
  }
  if (minst != null && hogst != null && minst > hogst) {
    const meddelande = `minst är ${minst}, mer än hogst som är ${hogst}: byt plats på dem.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.minst`, meddelande));
  }
  return wrong;
}

const klockslag = /^([01]\d|2[0-3]):[0-5]\d$/;
const midnatt = '24:00';

/**
 * Refuses impossible opening hours: a weekday outside 1–7, a time that is not HH:MM, closing before opening, and hours
 * that overlap on one weekday. 24:00 closes a day. A unit that is open past midnight has two rows. Source: the
 * contract's own form of `Oppettid`.
 */
export function oppettidsfel(oppettider: readonly Oppettid[]): Fel[] {
  const wrong = oppettider.flatMap((tid, n) => radfel(tid, `oppettider[${n}]`));
  return wrong.length > 0 ? wrong : overlappfel(oppettider);
}

/** Refuses impossible or overlapping hours on public holidays, by the same rules. */
export function helgtidsfel(helgtider: readonly Helgtid[]): Fel[] {
  const wrong = helgtider.flatMap((tid, n) => radfel(tid, `helgtider[${n}]`));
  if (wrong.length > 0) return wrong;
  return overlappfel(
    helgtider.map((tid) => ({ ...tid, veckodag: 0 })),
    'helgtider',
  );
}

/**
 * Refuses impossible days with other hours: a last day before the first, an opening without a closing or the reverse,
 * and an invalid time. Two periods may overlap: the later in the list is a further opening of the same days, unless one
 * of them says closed.
 */
export function avvikandetidsfel(tider: readonly Avvikandetid[]): Fel[] {
  return tider.flatMap((tid, n) => {
    const falt = `avvikandeTider[${n}]`;
    const { fran, till, oppnar = null, stanger = null } = tid;
    const wrong: Fel[] = [];
    if (till < fran) {
      const meddelande = `till är ${till}, före fran som är ${fran}: byt plats på dem.`;
      wrong.push(fel('OGILTIGT_VARDE', `${falt}.till`, meddelande));
    }
    if ((oppnar === null) !== (stanger === null)) {
      const meddelande =
        'Ange både oppnar och stanger, eller ingendera om det är stängt de dagarna.';
      wrong.push(
        fel('SAKNAR_UPPGIFT', `${falt}.${oppnar === null ? 'oppnar' : 'stanger'}`, meddelande),
      );
    }
    if (oppnar !== null && stanger !== null) wrong.push(...radfel({ oppnar, stanger }, falt));
    return wrong;
  });
}

function radfel({ oppnar, stanger }: Pick<Oppettid, 'oppnar' | 'stanger'>, falt: string): Fel[] {
  const wrong: Fel[] = [];
  if (!klockslag.test(oppnar)) {
    const meddelande = `oppnar är "${oppnar}": ange ett klockslag som 08:00.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.oppnar`, meddelande));
  }
  if (!klockslag.test(stanger) && stanger !== midnatt) {
    const meddelande = `stanger är "${stanger}": ange ett klockslag som 17:00, eller 24:00 för midnatt.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.stanger`, meddelande));
  }
  if (wrong.length === 0 && oppnar >= stanger) {
    const meddelande = `${oppnar}–${stanger} stänger innan det öppnar: dela tid över midnatt på två veckodagar.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.stanger`, meddelande));
  }
  return wrong;
}

function overlappfel(oppettider: readonly Oppettid[], namn = 'oppettider'): Fel[] {
  const inOrder = oppettider
    .map((tid, n) => ({ ...tid, n }))
    .sort((a, b) => a.veckodag - b.veckodag || (a.oppnar < b.oppnar ? -1 : 1));
  return inOrder.flatMap((tid, place) => {
    const before = inOrder[place - 1];
    if (before?.veckodag !== tid.veckodag || before.stanger <= tid.oppnar) return [];
    const both = `${before.oppnar}–${before.stanger} och ${tid.oppnar}–${tid.stanger}`;
    const dag = tid.veckodag === 0 ? 'på helgdagar' : `samma veckodag (${tid.veckodag})`;
    const meddelande = `${both} överlappar varandra ${dag}: slå ihop dem till en rad.`;
    return [fel('OGILTIGT_VARDE', `${namn}[${tid.n}]`, meddelande)];
  });
}
