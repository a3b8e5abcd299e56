import { type Fel, fel } from '../../../../shared/change/Fel.ts';
import { formatProcent, type Hundradel } from '../../../../shared/values/procent.ts';
import { type Ansprakslage, enums, type Malgrupp } from '../../store/rows.generated.ts';
import { svarPerPart } from '../Deltagarsvar.ts';
import type { Avtalspartsvar } from './avtalslage.ts';

/** An agreement on läkarmedverkan: the hash of its terms, its region and its kommun; null where there is no such party. */
export interface Lakaravtal {
  villkorHash: string;
  region: string | null;
  kommun: string | null;
}

/**
 * The kommun's right to hire doctors itself and be paid by the region. Source: HSL (2017:30) 16 kap. 1 § (checklist row 14):
 * the region must conclude an agreement and keep it. When it does not keep it, the kommun may hire doctors and claim the cost.
 * The right rests on an agreement, so there is none before both have signed the same terms. A region that has terminated an
 * agreement which the kommun has not terminated counts as not keeping it. A signature cannot show whether an agreement is kept
 * in practice: the right is then conditional.
 */
export function ansprak(
  { villkorHash, region, kommun }: Lakaravtal,
  svar: readonly (Avtalspartsvar | null)[] | null | undefined,
): Ansprakslage {
  if (region === null || kommun === null) return 'INGET_AVTAL';
  const answers = svarPerPart([region, kommun], svar, ({ status, uppgiftslamnare }) =>
    status ? uppgiftslamnare?.huvudmanId : null,
  );
  const kommunens = signed(answers.get(kommun), villkorHash);
  const regionens = signed(answers.get(region), villkorHash);
  if (kommunens === false) return 'INGET_AVTAL';
  if (answers.get(region)?.status === 'UPPSAGT') return kommunens ? 'FINNS' : 'OKANT';
  if (regionens === false) return 'INGET_AVTAL';
  return kommunens && regionens ? 'VILLKORAT' : 'OKANT';
}

/** Whether a party has signed those terms; null while that is unknown. */
function signed(svar: Avtalspartsvar | undefined, villkorHash: string): boolean | null {
  if (!svar) return null;
  if (svar.status !== 'UNDERTECKNAT') return false;
  return svar.villkorHash ? svar.villkorHash === villkorHash : null;
}

/** The right as a Swedish sentence. */
export function anspraktext(lage: Ansprakslage, region: string, kommun: string): string {
  switch (lage) {
    case 'VILLKORAT':
      return `Avtalet är undertecknat av båda. Om ${region} inte håller det får ${kommun} anlita läkare på egen hand och få ersättning för kostnaden.`;
    case 'FINNS':
      return `${region} har sagt upp avtalet som ${kommun} har undertecknat: ${kommun} kan anlita läkare på egen hand och begära ersättning för kostnaden.`;
    case 'INGET_AVTAL':
      return `Det finns inget avtal som båda har undertecknat, och därför inget att begära ersättning enligt. Avtal ska slutas.`;
    case 'OKANT':
      return 'Det går inte att avgöra: någon av parterna har inte svarat om sin underskrift, eller visar den inte för den som frågar.';
  }
}

/** One agreement that the law requires. `region` is null when no region of the län has joined. */
export interface Avtalsplats {
  malgrupp: Malgrupp;
  region: string | null;
  kommun: string;
  /** The ids of the agreements that fulfil it. */
  avtal: string[];
  saknas: boolean;
}

/** An agreement for a target group, with its parties. */
export interface Malgruppsavtal {
  id: string;
  malgrupp: Malgrupp | null;
  parter: readonly string[];
}

const namn: Record<Malgrupp, string> = {
  BARN_OCH_UNGA_UTANFOR_HEMMET: 'barn och unga som vårdas utanför det egna hemmet',
  PSYKISK_FUNKTIONSNEDSATTNING: 'personer med psykisk funktionsnedsättning',
  MISSBRUK_OCH_SPEL: 'personer med missbruk eller beroende, spel om pengar inräknat',
};

/**
 * The agreements that a region and its kommuner must have, three for each kommun, including missing ones. One agreement may
 * fulfil the requirement for several kommuner. Source: checklist row 15 (HSL 16 kap., socialtjänstlagen).
 */
export function avtalsplatser(
  region: string | null,
  kommuner: readonly string[],
  avtal: readonly Malgruppsavtal[],
): Avtalsplats[] {
  return kommuner.flatMap((kommun) =>
    enums.Malgrupp.map((malgrupp) => {
      const fills = (one: Malgruppsavtal) =>
        one.malgrupp === malgrupp &&
        region !== null &&
        one.parter.includes(region) &&
        one.parter.includes(kommun);
      const ids = avtal.filter(fills).map(({ id }) => id);
      return { malgrupp, region, kommun, avtal: ids, saknas: ids.length === 0 };
    }),
  );
}

/** A required agreement as a Swedish sentence. */
export function avtalsplatstext(
  { malgrupp, saknas }: Pick<Avtalsplats, 'malgrupp' | 'saknas'>,
  region: string | null,
  kommun: string,
): string {
  const mellan = `mellan ${region ?? 'regionen'} och ${kommun}`;
  const finns = saknas
    ? 'är inte registrerad här, fast lagen kräver den'
    : 'är registrerad; om den gäller framgår av avtalet';
  return `Överenskommelse ${mellan} om ${namn[malgrupp]} ${finns}.`;
}

/** The terms of an agreement in an input. `andel` is null when the agreement shares no cost. */
export interface Villkorsunderlag {
  villkor: readonly string[];
  parter: readonly { part: string; andel: Hundradel | null }[];
}

const hundraProcent: Hundradel = 10_000;

/**
 * Why terms cannot be put to signature. Terms need clauses and at least two parties, and shares, where there are any, must sum
 * to 100 %. A party may have no share when others pay. Source: checklist row 40.
 */
export function villkorsfel({ villkor, parter }: Villkorsunderlag): Fel[] {
  const found: Fel[] = [];
  if (villkor.length === 0 || villkor.some((text) => text.trim() === '')) {
    found.push(fel('SAKNAR_UPPGIFT', 'villkor', 'Ange villkoren, ett i taget och inget tomt.'));
  }
  if (new Set(parter.map(({ part }) => part)).size < 2) {
    found.push(fel('SAKNAR_UPPGIFT', 'parter', 'Ett avtal har minst två parter: ange dem.'));
  }
  const andelar = parter.flatMap(({ andel }) => (andel === null ? [] : [andel]));
  if (andelar.some((andel) => andel <= 0)) {
    found.push(
      fel(
        'OGILTIGT_VARDE',
        'parter',
        'En andel ska vara större än noll; lämna den tom för den som inget betalar.',
      ),
    );
  }
  const summa = andelar.reduce((total, andel) => total + andel, 0);
  if (andelar.length > 0 && summa !== hundraProcent) {
    const text = `Andelarna blir ${String(formatProcent(summa)).replace('.', ',')} %: rätta dem så att de blir 100 %.`;
    found.push(fel('SUMMA_EJ_100', 'parter', text));
  }
  return found;
}
