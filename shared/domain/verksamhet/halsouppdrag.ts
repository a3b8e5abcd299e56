import { kommunkoder } from '../../values/kommunkoder.ts';

/** A unit that states that it holds the geographic health mission (GEOGRAFISKT_HALSOUPPDRAG) for a kommun. */
export interface Halsouppdragsinnehavare {
  huvudmanId: string;
  verksamhetId: string;
  namn: string;
  /** Ids of the vårdcentrum that the unit takes part in. */
  vardcentrum: readonly string[];
}

/** What is known of one kommun. */
export interface Halsouppdragslage {
  /** Four digits. */
  kommunkod: string;
  innehavare: readonly Halsouppdragsinnehavare[];
  /** Ids of the vårdcentrum that are established in the kommun; none when it has none. */
  vardcentrum: readonly string[];
  /** Names of those who could hold it and have not answered. */
  obesvarade: readonly string[];
  /** Names of those on a version of the contract that has no such statement. */
  publicerarInte: readonly string[];
}

/** Whether the rule is met, null while the answer could still change; and how it is not, or why it is unknown, in sentences. */
export interface Halsouppdragsbedomning {
  uppfyllt: boolean | null;
  avvikelser: string[];
}

/**
 * Judges that exactly one unit holds the reinforced geographic health mission of a kommun, and that it is one of the
 * vårdcentrum's where the kommun has one. No answer is never no: with silent parties a missing holder is unknown, while
 * two holders are two whatever the silent say. A party whose version of the contract has no such statement has stated none:
 * it makes no known holder unknown, but where nobody is known it might be the one. Sources: 'Att leda och samordna ett vårdcentrum', rapport,
 * KSN-2021-03167, and 'Regionplan och budget 2021', Region Uppsala; checklist rows 28 and 29.
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
