import type { Funktion, Pastaendeslag } from '../../contract/enums.ts';
import { canonicalJson } from '../../values/canonicalJson.ts';
import { formatProcent, type Hundradel } from '../../values/procent.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';
import type { Tjanst, Verksamhetsfunktion } from '../verksamhet/Verksamhet.ts';

/** The content of a statement, which a confirmation is about. */
export interface Pastaendeinnehall {
  slag: Pastaendeslag;
  verksamhetId: string | null;
  organisationsenhet: string | null;
  roll: string | null;
  funktion: Funktion | null;
  omfattning: number | null;
  procent: Hundradel | null;
  dagarPerVecka: number | null;
  antal: number;
}

/** A statement by one huvudman about another party. */
export interface Pastaende extends Pastaendeinnehall {
  id: string;
  huvudmanId: string;
  namnd: string;
  enhet: string;
  ordalydelse: string;
}

/** The parts of a unit, or of a part of the organisation, that state something about others. */
export interface Pastaenderad {
  verksamhetId?: string;
  organisationsenhet?: string;
  enhet: string;
  uppdragsgivare?: readonly string[] | null;
  bemanning?: readonly Tjanst[] | null;
  funktioner?: readonly Pick<Verksamhetsfunktion, 'funktion' | 'dagarPerVecka' | 'utforsAt'>[];
}

/**
 * SHA-256 in hex over the canonical JSON of a statement: who states what about whom. A changed statement has another
 * id, so that no confirmation is carried over to it.
 */
export function pastaendeId(av: string, namnd: string, innehall: Pastaendeinnehall): string {
  const { slag, verksamhetId, organisationsenhet, roll, funktion } = innehall;
  const { omfattning, procent, dagarPerVecka, antal } = innehall;
  return sha256Hex(
    canonicalJson({
      av,
      namnd,
      slag,
      verksamhetId,
      organisationsenhet,
      roll,
      funktion,
      omfattning,
      procent: procent === null ? null : formatProcent(procent),
      dagarPerVecka,
      antal,
    }),
  );
}

/**
 * The statements of a row about other parties, in the row's order: who has given the mission, who employs and pays for
 * each post, for whom a function is offered. Shares of a unit's cost are not among them, since each payer signs for its
 * own in the agreement. Source: 'Att leda och samordna ett vårdcentrum', 6.2.2 and 6.4.6 (one employs, several pay);
 * checklist rows 7, 21, 42 and 58–60; row 1: nobody decides for another, so nobody's statement about another counts by
 * itself.
 */
export function pastaendenI(huvudmanId: string, rad: Pastaenderad): Pastaende[] {
  const { verksamhetId = null, organisationsenhet = null, enhet } = rad;
  const stated: [namnd: string, Partial<Pastaendeinnehall> & { slag: Pastaendeslag }][] = [
    ...(rad.uppdragsgivare ?? []).map((part) => [part, { slag: 'UPPDRAGSGIVARE' }] as const),
    ...(rad.bemanning ?? []).flatMap(({ roll, omfattning, arbetsgivare, finansiarer }) => [
      [arbetsgivare, { slag: 'ARBETSGIVARE', roll, omfattning }] as const,
      ...finansiarer.map(
        ({ part, procent }) => [part, { slag: 'FINANSIAR', roll, omfattning, procent }] as const,
      ),
    ]),
    ...(rad.funktioner ?? []).flatMap(({ funktion, dagarPerVecka = null, utforsAt = null }) =>
      utforsAt === null
        ? []
        : [[utforsAt, { slag: 'UTFORS_AT', funktion, dagarPerVecka }] as const],
    ),
  ].map(([namnd, about]) => [namnd, about]);
  const found = new Map<string, { namnd: string; innehall: Pastaendeinnehall }>();
  for (const [namnd, about] of stated) {
    if (namnd === huvudmanId) continue;
    const innehall = { ...unstated, verksamhetId, organisationsenhet, ...about };
    const same = pastaendeId(huvudmanId, namnd, innehall);
    const known = found.get(same);
    if (known) known.innehall.antal += 1;
    else found.set(same, { namnd, innehall });
  }
  return [...found.values()].map(({ namnd, innehall }) => ({
    ...innehall,
    id: pastaendeId(huvudmanId, namnd, innehall),
    huvudmanId,
    namnd,
    enhet,
    ordalydelse: ordalydelse(innehall, enhet),
  }));
}

const unstated = {
  roll: null,
  funktion: null,
  omfattning: null,
  procent: null,
  dagarPerVecka: null,
  antal: 1,
};

const tal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

/** A statement as the end of a Swedish sentence that begins with the name of the party that it is about. */
export function ordalydelse(
  { slag, roll, funktion, omfattning, procent, dagarPerVecka, antal }: Pastaendeinnehall,
  enhet: string | null,
): string {
  const vid = enhet ?? 'en verksamhet';
  const times = antal > 1 ? `, ${antal} sådana` : '';
  const tjanst = `tjänsten ${roll} (omfattning ${tal.format(omfattning ?? 0)})${times} vid ${vid}`;
  switch (slag) {
    case 'UPPDRAGSGIVARE':
      return `har gett uppdraget till ${vid}`;
    case 'ARBETSGIVARE':
      return `är arbetsgivare för ${tjanst}`;
    case 'FINANSIAR':
      return `betalar ${tal.format(formatProcent(procent ?? 0))} % av ${tjanst}`;
    case 'UTFORS_AT': {
      const unit = dagarPerVecka === 1 ? 'dag' : 'dagar';
      const days = dagarPerVecka === null ? '' : ` ${tal.format(dagarPerVecka)} ${unit} i veckan`;
      return `får funktionen ${funktion} utförd åt sig${days} av ${vid}`;
    }
  }
}
