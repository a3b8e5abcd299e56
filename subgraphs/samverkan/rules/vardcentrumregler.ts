import { type Fel, fel } from '../../../shared/change/Fel.ts';
import {
  enums,
  type Funktion,
  type Huvudmanslag,
  type Uppfoljningsperiod,
} from '../../../shared/contract/enums.ts';
import type { Halsouppdragsinnehavare } from '../../../shared/domain/verksamhet/halsouppdrag.ts';
import type { Deltagarstatus, Natverkssvar } from '../../../shared/serve/natverksfraga.ts';
import type { Mandat, Organslag, Rapportkadens, Samverkansform } from '../store/rows.generated.ts';
import { type Deltagarsvar, deltagarlage, svarPerPart } from './Deltagarsvar.ts';

/**
 * The functions that every vårdcentrum of a län must have. Source: 'Att leda och samordna ett vårdcentrum', 2.1 (checklist row
 * 19), which holds for Uppsala län. No source says what other län demand.
 */
export function obligatoriskaFunktioner(lan: string | null): readonly Funktion[] {
  return lan === '03' ? ['ALLMANMEDICIN', 'VUXENPSYKIATRI', 'BARNMEDICIN', 'GERIATRIK'] : [];
}

/** Whether one function is covered. `leverantorer` are ids of parties. */
export interface Funktionstackning {
  funktion: Funktion;
  obligatorisk: boolean;
  tackt: boolean | null;
  leverantorer: string[];
}

/**
 * Which functions are covered: always the mandatory ones, first, and then the others that an accepted participant offers. A
 * mandatory function must be offered at the place and be bookable (checklist row 20); where the post belongs does not matter
 * (row 21). Other functions, such as health care at home, are covered by any offer. `tackt` is null while the answer could
 * still be yes: an invited party is silent, or has accepted without showing its functions. No answer is never no.
 */
export function funktionstackning(
  obligatoriska: readonly Funktion[],
  inbjudna: readonly string[],
  svar: readonly (Deltagarsvar | null)[] | null | undefined,
): Funktionstackning[] {
  const { saknas, accepterade } = deltagarlage(inbjudna, svar);
  const utbud = [...accepterade].map(([id, { funktioner }]) => ({ id, funktioner }));
  const complete = saknas.length === 0 && utbud.every(({ funktioner }) => funktioner != null);
  const offered = new Set(utbud.flatMap(({ funktioner }) => funktioner?.map((u) => u.funktion)));
  const others = enums.Funktion.filter(
    (funktion) => offered.has(funktion) && !obligatoriska.includes(funktion),
  );

  return [...obligatoriska, ...others].map((funktion) => {
    const obligatorisk = obligatoriska.includes(funktion);
    const leverantorer = utbud
      .filter(({ funktioner }) =>
        funktioner?.some(
          (u) => u.funktion === funktion && (!obligatorisk || (u.paPlats && u.bokningsbar)),
        ),
      )
      .map(({ id }) => id);
    return {
      funktion,
      obligatorisk,
      tackt: leverantorer.length > 0 ? true : complete ? false : null,
      leverantorer,
    };
  });
}

/** An invited party. `slag` is null when it has not joined, so that its kind is unknown. */
export interface Inbjuden {
  namn: string;
  slag: Huvudmanslag | null;
}

/** A body of the vårdcentrum. */
export interface Formorgan {
  namn: string;
  slag: Organslag;
  mandat: Mandat;
  beslutsomrade: string | null;
}

/** Whether a party of that kind may take part in that form: a kommunalförbund admits kommuner, regioner and itself. */
export function farDelta(form: Samverkansform, slag: Huvudmanslag): boolean {
  return form !== 'KOMMUNALFORBUND' || ['REGION', 'KOMMUN', 'KOMMUNALFORBUND'].includes(slag);
}

/**
 * The ways in which a vårdcentrum deviates from its form, a Swedish sentence each. Sources: checklist rows 68 (a lokalråd of
 * tenants and landlord, on the premises only), 69 and 54 (a network is led by a ledningsgrupp), 70 and 71 (a kommunalförbund
 * has public members only and a direktion that decides).
 */
export function formavvikelser(
  form: Samverkansform,
  inbjudna: readonly Inbjuden[],
  organ: readonly Formorgan[],
): string[] {
  const of = (slag: Organslag) => organ.filter((one) => one.slag === slag);
  switch (form) {
    case 'GEMENSAM_LOKAL':
      return [
        ...saknas(
          of('LOKALRAD'),
          'En gemensam lokal ska ha ett lokalråd av hyresgäster och hyresvärd.',
        ),
        ...of('LOKALRAD').flatMap(({ namn, beslutsomrade }) =>
          beslutsomrade === null
            ? [
                `${namn} saknar uppgift om vad det beslutar om: ett lokalråd beslutar bara om lokalen.`,
              ]
            : [],
        ),
      ];
    case 'NATVERK':
      return saknas(of('LEDNINGSGRUPP'), 'Ett nätverk ska ledas av en ledningsgrupp.');
    case 'KOMMUNALFORBUND':
      return [
        ...inbjudna.flatMap(({ namn, slag }) => {
          if (slag === null)
            return [`Det går inte att avgöra om ${namn} får ingå: parten är inte ansluten.`];
          return farDelta(form, slag)
            ? []
            : [
                `${namn} får inte ingå: ett kommunalförbund har bara kommuner och regioner som medlemmar.`,
              ];
        }),
        ...saknas(of('DIREKTION'), 'Ett kommunalförbund ska ha en direktion.'),
        ...of('DIREKTION').flatMap(({ namn, mandat }) =>
          mandat === 'BESLUTANDE' ? [] : [`${namn} ska vara beslutande i förbundets egna frågor.`],
        ),
        ...organ.flatMap(({ namn, slag, mandat }) =>
          slag !== 'DIREKTION' && mandat === 'BESLUTANDE'
            ? [`${namn} är beslutande, men bara direktionen beslutar i förbundets egna frågor.`]
            : [],
        ),
      ];
  }
}

const saknas = (organ: readonly Formorgan[], text: string) => (organ.length === 0 ? [text] : []);

/**
 * Refuses to withdraw an invitation that its party has accepted, or may have accepted: the party itself says whether it takes
 * part, and silence is no answer. Source: checklist rows 1 and 18 (nobody decides for another; taking part is voluntary).
 */
export function aterkallandefel(
  namn: string,
  part: string,
  svar: Natverkssvar<Deltagarstatus[]>,
): Fel[] {
  const status = svar.svarade ? svar.varde?.find((one) => one.part === part)?.status : null;
  if (status === 'OBESVARAT' || status === 'AVBOJT' || status === 'UPPSAGT') return [];
  if (status === 'ACCEPTERAT') {
    const text = `${namn} har accepterat inbjudan och deltar: bara ${namn} själv lämnar vårdcentrumet.`;
    return [fel('FEL_TILLSTAND', 'part', text)];
  }
  const orsak = svar.svarade ? `${namn} svarar inte` : svar.orsak;
  const text = `Det går inte att se om ${namn} har accepterat: ${orsak}. Försök igen när parten svarar.`;
  return [fel('FEL_TILLSTAND', 'part', text)];
}

/**
 * A party's answer about the geographic health mission, as @requires brings it. All fields are null while the party is silent.
 */
export interface Halsouppdragssvar {
  halsouppdrag?: {
    huvudmanId?: string | null;
    innehavare?:
      | readonly {
          verksamhetId: string;
          namn: string;
          kommunkoder: readonly string[];
          vardcentrum: readonly string[];
        }[]
      | null;
  } | null;
}

/** The länskoder where the rule holds. Source: 'Regionplan och budget 2021', Region Uppsala (checklist row 29). */
export const lanMedHalsouppdrag: ReadonlySet<string> = new Set(['03']);

/** The first contract version in which a party can state the mission. */
export const versionMedHalsouppdrag = '1.1.0';

/**
 * Of the parties that were asked: those that hold the mission in a kommun, in their order; the ids of those that have not
 * answered; and the ids of those whose contract version lacks the statement (`aldre`).
 */
export function halsouppdragslage(
  kommunkod: string,
  tillfragade: readonly string[],
  svar: readonly (Halsouppdragssvar | null)[] | null | undefined,
  aldre: ReadonlySet<string> = new Set(),
): { innehavare: Halsouppdragsinnehavare[]; saknas: string[]; publicerarInte: string[] } {
  const answers = svarPerPart(tillfragade, svar, ({ halsouppdrag }) =>
    halsouppdrag?.innehavare ? halsouppdrag.huvudmanId : null,
  );
  const silent = tillfragade.filter((id) => !answers.has(id));
  return {
    innehavare: tillfragade.flatMap((huvudmanId) =>
      (answers.get(huvudmanId)?.halsouppdrag?.innehavare ?? [])
        .filter(({ kommunkoder }) => kommunkoder.includes(kommunkod))
        .map(({ verksamhetId, namn, vardcentrum }) => ({
          huvudmanId,
          verksamhetId,
          namn,
          vardcentrum,
        })),
    ),
    saknas: silent.filter((id) => !aldre.has(id)),
    publicerarInte: silent.filter((id) => aldre.has(id)),
  };
}

/** A period of a year, both days inclusive. */
export interface Period {
  period: Uppfoljningsperiod;
  fran: string;
  till: string;
}

type Dagar = [Uppfoljningsperiod, string, string];
const helaAret: Dagar = ['AR', '01-01', '12-31'];

/**
 * The calendars: tertials and the year at a vårdcentrum; three quarters at a joint unit, whose fourth is its annual report. A
 * joint unit inside a vårdcentrum has both. Source: checklist rows 46 and 81, and contradiction C6.
 */
const kalendrar: Record<Rapportkadens, Dagar[]> = {
  TERTIAL: [['T1', '01-01', '04-30'], ['T2', '05-01', '08-31'], ['T3', '09-01', '12-31'], helaAret],
  KVARTAL: [
    ['KV1', '01-01', '03-31'],
    ['KV2', '04-01', '06-30'],
    ['KV3', '07-01', '09-30'],
  ],
  AR: [helaAret],
};

/** The periods of a calendar in a year, in order. */
export function periodkalender(kadens: Rapportkadens, ar: number): Period[] {
  return kalendrar[kadens].map(([period, fran, till]) => ({
    period,
    fran: `${ar}-${fran}`,
    till: `${ar}-${till}`,
  }));
}
