import type { Ore } from '../../../shared/values/belopp.ts';
import { type Deltagarsvar, deltagarlage, svarPerPart } from './Deltagarsvar.ts';
import { nagotExempel } from './finansiering.ts';
import type { Sammanstallning } from './sammanstallning.ts';

/** The lowest and the highest value among several units. */
export interface Spann {
  minst: number;
  hogst: number;
  antal: number;
}

/** Figures of a vårdcentrum that can be compared with another's. Amounts are in öre. */
export interface Jamforelse {
  ar: number;
  obligatoriskaTackta: number | null;
  obligatoriska: number;
  vardplatser: number | null;
  mottagningar: number | null;
  oppettimmar: Spann | null;
  telefontillganglighet: Spann | null;
  invanare: number | null;
  invanareAr: number | null;
  budget: Ore | null;
  kronorPerInvanare: Ore | null;
  okant: string[];
  exempel: boolean | null;
}

/** A kommun's answer about its population, as @requires brings it. */
export interface Folkmangdssvar {
  folkmangd?: {
    huvudmanId: string;
    kommunkod: string;
    antal: number;
    ar: number;
    exempel: boolean;
  } | null;
}

/** The input of a comparison. */
export interface Jamforelseunderlag {
  ar: number;
  /** The invited parties that are in the network, and their answers. */
  inbjudna: readonly string[];
  svar: readonly (Deltagarsvar | null)[] | null | undefined;
  summor: Pick<Sammanstallning, 'vardplatser' | 'budgetar' | 'orimliga' | 'saknas'>;
  tackning: readonly { obligatorisk: boolean; tackt: boolean | null }[];
  /** Its kommuner by code and name, and whether it serves the whole of each; null when no source says. */
  kommuner: readonly { kommunkod: string; namn: string }[];
  helaKommuner: boolean | null;
  /** The kommuner that were asked for their population, and their answers. */
  tillfragade: readonly string[];
  folkmangder: readonly (Folkmangdssvar | null)[] | null | undefined;
}

/**
 * Compares what the participants state about a vårdcentrum with the population of its kommuner. Unknown values are null, with a
 * reason. A sum without one of the participants is not given, and a vårdcentrum that serves a part of a kommun is not divided
 * by the whole population. Source: checklist rows 19 (functions), 34 (places), 87 (Uppsala has several), 125–127 (access),
 * 136–137 (the joint picture, where resources are needed), 140 and 142 (figures by kommun).
 */
export function jamforelse(
  underlag: Jamforelseunderlag,
  namn: (part: string) => string,
): Jamforelse {
  const { ar, inbjudna, svar, summor, tackning } = underlag;
  const { accepterade } = deltagarlage(inbjudna, svar);
  const taking = [...accepterade];
  const okant = summor.saknas.map((part) => `${namn(part)} har inte svarat.`);
  const mandatory = tackning.filter(({ obligatorisk }) => obligatorisk);
  const covered = mandatory.some(({ tackt }) => tackt === null)
    ? null
    : mandatory.filter(({ tackt }) => tackt).length;

  const withoutAccess = taking.filter(([, { mottagningar }]) => !mottagningar);
  okant.push(
    ...withoutAccess.map(([part]) => `${namn(part)} anger inte hur dess mottagningar kan nås.`),
  );
  const units = taking.flatMap(([, { mottagningar }]) => mottagningar ?? []);
  const wholeAccess = summor.saknas.length === 0 && withoutAccess.length === 0;

  const money = budgetOf(underlag, taking, namn);
  const people = invanareOf(underlag);
  okant.push(...money.okant, ...people.okant);
  const known = money.belopp !== null && people.antal !== null && people.antal > 0;
  return {
    ar,
    obligatoriskaTackta: mandatory.length === 0 ? null : covered,
    obligatoriska: mandatory.length,
    vardplatser: summor.vardplatser,
    mottagningar: wholeAccess ? units.length : null,
    oppettimmar: spann(units.map(({ oppettimmar }) => oppettimmar)),
    telefontillganglighet: spann(units.map(({ telefon }) => telefon)),
    invanare: people.antal,
    invanareAr: people.ar,
    budget: money.belopp,
    kronorPerInvanare: known ? Math.round((money.belopp ?? 0) / (people.antal ?? 1)) : null,
    okant,
    exempel: nagotExempel([
      money.exempel,
      people.exempel,
      ...units.map(({ exempel }) => exempel ?? null),
    ]),
  };
}

function spann(values: readonly (number | null | undefined)[]): Spann | null {
  const known = values.filter((value) => value != null);
  if (known.length === 0) return null;
  return { minst: Math.min(...known), hogst: Math.max(...known), antal: known.length };
}

function budgetOf(
  { ar, summor }: Jamforelseunderlag,
  taking: readonly (readonly [string, { delade?: readonly number[] | null }])[],
  namn: (part: string) => string,
) {
  const summa = summor.budgetar.find((one) => one.ar === ar);
  const okant = [
    ...summor.orimliga
      .filter(({ uppgift }) => uppgift === 'BUDGETAR')
      .map(({ part }) => `${namn(part)} anger en budget som inte kan stämma.`),
    ...taking.flatMap(([part, { delade }]) => {
      if (!summa?.parter.includes(part)) return [`${namn(part)} anger ingen budget för ${ar}.`];
      if (!delade) return [`${namn(part)} anger inte om budgeten delas med andra vårdcentrum.`];
      if (!delade.includes(ar)) return [];
      return [
        `${namn(part)} har verksamheter som delas med andra vårdcentrum, och budgeten med dem.`,
      ];
    }),
  ];
  const whole = okant.length === 0 && summor.saknas.length === 0;
  return {
    belopp: whole ? (summa?.belopp ?? null) : null,
    exempel: summa?.exempel ?? false,
    okant,
  };
}

function invanareOf({ kommuner, helaKommuner, tillfragade, folkmangder }: Jamforelseunderlag): {
  antal: number | null;
  ar: number | null;
  exempel: boolean;
  okant: string[];
} {
  const unknown = (okant: string[]) => ({ antal: null, ar: null, exempel: false, okant });
  const several = kommuner.length === 1 ? 'sin kommun' : 'sina kommuner';
  if (helaKommuner === null) {
    return unknown([`Ingen källa anger om vårdcentrumet är till för alla i ${several}.`]);
  }
  if (!helaKommuner) {
    const text = `Vårdcentrumet är till för en del av ${several}, och ingen källa anger hur många som bor där.`;
    return unknown([text]);
  }
  const answers = svarPerPart(tillfragade, folkmangder, ({ folkmangd }) => folkmangd?.huvudmanId);
  const stated = [...answers.values()].flatMap(({ folkmangd }) => folkmangd ?? []);
  const found = kommuner.map(({ kommunkod, namn }) => {
    const own = stated.filter((one) => one.kommunkod === kommunkod);
    return { namn, one: own.length === 1 ? own[0] : undefined };
  });
  const missing = found.filter(({ one }) => !one).map(({ namn }) => namn);
  if (missing.length > 0) {
    return unknown(missing.map((namn) => `Hur många som bor i ${namn} är inte känt.`));
  }
  const all = found.flatMap(({ one }) => one ?? []);
  const years = new Set(all.map(({ ar }) => ar));
  if (years.size !== 1) return unknown(['Kommunernas folkmängder är från olika år.']);
  return {
    antal: all.reduce((sum, { antal }) => sum + antal, 0),
    ar: all[0]?.ar ?? null,
    exempel: all.some(({ exempel }) => exempel),
    okant: [],
  };
}
