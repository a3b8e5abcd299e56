import { kommunkoder } from '../../values/kommunkoder.ts';

/** A unit that states that it holds the geographic health mission (GEOGRAFISKT_HALSOUPPDRAG) for a kommun. */
export interface Halsouppdragsinnehavare {
  huvudmanId: string;
  verksamhetId: string;
  namn: string;
  /** The ids of the unit's vårdcentra. */
  vardcentrum: readonly string[];
}

/** What is known about one kommun. */
export interface Halsouppdragslage {
  /** Four digits. */
  kommunkod: string;
  innehavare: readonly Halsouppdragsinnehavare[];
  /** The ids of the vårdcentra in the kommun. Empty when it has none. */
  vardcentrum: readonly string[];
  /** The names of parties that could hold it and have not answered. */
  obesvarade: readonly string[];
  /** The names of parties on a version of the contract without the statement. */
  publicerarInte: readonly string[];
}

/**
 * Whether the rule is met (null while the answer could still change), and in sentences how it is broken or why it is
 * unknown.
 */
export interface Halsouppdragsbedomning {
  uppfyllt: boolean | null;
  avvikelser: string[];
}

/**
 * Judges the rule that exactly one unit holds the reinforced geographic health mission of a kommun, and that it belongs
 * to the kommun's vårdcentrum where there is one. No answer is never no. With silent parties a missing holder is
 * unknown, while two holders are two whatever the silent ones answer. A party whose version of the contract lacks the
 * statement has made none: a known holder stays known, but where none is known that party might be the holder. Sources:
 * 'Att leda och samordna ett vårdcentrum', rapport, KSN-2021-03167, and 'Regionplan och budget 2021', Region Uppsala;
 * checklist rows 28 and 29.
 */
export function halsouppdrag({
  kommunkod,
  innehavare,
  vardcentrum,
  obesvarade,
  publicerarInte,
}: Halsouppdragslage): Halsouppdragsbedomning {
  const kommun = kommunkoder.get(kommunkod)?.namn ?? kommunkod;
  const avvikelser: string[] = [];
  if (innehavare.length > 1) {
    const names = innehavare.map(({ namn }) => namn).join(', ');
    avvikelser.push(
      `${innehavare.length} verksamheter anger det geografiska hälsouppdraget i ${kommun}, men bara en ska ha det: ${names}.`,
    );
  }
  if (vardcentrum.length > 0) {
    for (const { namn } of innehavare.filter((holder) => !isAt(holder, vardcentrum))) {
      avvikelser.push(
        `${namn} har det geografiska hälsouppdraget i ${kommun} utan att ingå i kommunens vårdcentrum, där det ska ligga.`,
      );
    }
  }
  if (avvikelser.length > 0) return { uppfyllt: false, avvikelser };
  if (obesvarade.length > 0) {
    const known =
      innehavare.length === 0
        ? `Det är okänt vem som har det geografiska hälsouppdraget i ${kommun}`
        : `Det är okänt om fler anger det geografiska hälsouppdraget i ${kommun}`;
    return {
      uppfyllt: null,
      avvikelser: [`${known}: uppgift saknas från ${obesvarade.join(', ')}.`],
    };
  }
  if (innehavare.length === 1) return { uppfyllt: true, avvikelser };
  return publicerarInte.length > 0
    ? {
        uppfyllt: null,
        avvikelser: [
          `Ingen anger det geografiska hälsouppdraget i ${kommun}, och ${publicerarInte.join(', ')} publicerar inte uppgiften.`,
        ],
      }
    : { uppfyllt: false, avvikelser: [`Ingen anger det geografiska hälsouppdraget i ${kommun}.`] };
}

const isAt = (holder: Halsouppdragsinnehavare, vardcentrum: readonly string[]) =>
  holder.vardcentrum.some((id) => vardcentrum.includes(id));
