import { ord } from '../../../../../shared/design/ord.ts';
import { lageAv, type Vardcentrum } from './lageAv.ts';

/** Something that lacks, waits or does not hold, with the way to where it can be seen. */
export interface Uppmarksamhet {
  /** What is the case, as the words of a link. */
  text: string;
  /** Where, or of whom. */
  var: string;
  till: string;
  /** What is known to lack or not to hold, what waits, or what is unknown. */
  slag: 'saknas' | 'gallerInte' | 'vantar' | 'okant';
}

const order = ['saknas', 'gallerInte', 'vantar', 'okant'];

/** What needs attention at the vårdcentrum: what lacks first, then what waits, then what is unknown. Made-up places come last. */
export function uppmarksamhetI(
  vardcentra: readonly Vardcentrum[],
  namn: (id: string) => string,
): Uppmarksamhet[] {
  const real = vardcentra.filter(({ kalla }) => !kalla?.exempel);
  const madeUp = vardcentra.filter(({ kalla }) => kalla?.exempel);
  const sorted = (some: readonly Vardcentrum[]) =>
    some
      .flatMap((one) => uppmarksamhetVid(one, namn))
      .sort((a, b) => order.indexOf(a.slag) - order.indexOf(b.slag));
  return [...sorted(real), ...sorted(madeUp)];
}

function uppmarksamhetVid(vardcentrum: Vardcentrum, namn: (id: string) => string): Uppmarksamhet[] {
  const { id, kalla, namn: name } = vardcentrum;
  const lage = lageAv(vardcentrum);
  const at = kalla?.exempel ? `${name} (exempel)` : name;
  const page = `/vardcentrum/${encodeURIComponent(id)}`;
  const all: (Uppmarksamhet | false)[] = [
    ...lage.saknade.map(
      (funktion): Uppmarksamhet => ({
        text: `${ord('Funktion', funktion)} saknas`,
        var: at,
        till: `${page}#funktioner`,
        slag: 'saknas',
      }),
    ),
    ...lage.ejGallande.map(
      ({ id, rubrik }): Uppmarksamhet => ({
        text: rubrik,
        var: at,
        till: `/avtal?avtal=${encodeURIComponent(id)}`,
        slag: 'gallerInte',
      }),
    ),
    lage.vantar > 0 && {
      text: `${antal(lage.vantar, 'planpunkt', 'planpunkter')} väntar på beslut`,
      var: at,
      till: `${page}#planer`,
      slag: 'vantar',
    },
    lage.obesvarade.length > 0 && {
      text: `${lage.obesvarade.map(namn).join(', ')} har inte svarat på inbjudan`,
      var: at,
      till: `${page}#deltagare`,
      slag: 'vantar',
    },
    lage.okanda.length > 0 && {
      text: `${antal(lage.okanda.length, 'funktion', 'funktioner')} går inte att avgöra nu`,
      var: at,
      till: `${page}#funktioner`,
      slag: 'okant',
    },
    lage.ovissa > 0 && {
      text: `${antal(lage.ovissa, 'planpunkt', 'planpunkter')} går inte att avgöra nu`,
      var: at,
      till: `${page}#planer`,
      slag: 'okant',
    },
  ];
  return all.filter((one) => one !== false);
}

/** A count with its word: "1 planpunkt", "3 planpunkter". */
export const antal = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;
