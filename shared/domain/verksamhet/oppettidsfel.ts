import { type Fel, fel } from '../../change/Fel.ts';
import type { Avvikandetid, Helgtid, Oppettid } from './Verksamhet.ts';

const klockslag = /^([01]\d|2[0-3]):[0-5]\d$/;
const midnatt = '24:00';

/**
 * Refuses opening hours that cannot be: a weekday outside 1–7, a time that is not HH:MM, one that closes before it
 * opens, and two that overlap on one weekday. 24:00 closes a day; what is open past midnight is two rows. Source: the
 * contract's own form of `Oppettid`.
 */
export function oppettidsfel(oppettider: readonly Oppettid[]): Fel[] {
  const wrong = oppettider.flatMap((tid, n) => radfel(tid, `oppettider[${n}]`));
  return wrong.length > 0 ? wrong : overlappfel(oppettider);
}

/** Refuses hours on public holidays that cannot be, or of which two overlap: the same rules, for any such day. */
export function helgtidsfel(helgtider: readonly Helgtid[]): Fel[] {
  const wrong = helgtider.flatMap((tid, n) => radfel(tid, `helgtider[${n}]`));
  if (wrong.length > 0) return wrong;
  return overlappfel(
    helgtider.map((tid) => ({ ...tid, veckodag: 0 })),
    'helgtider',
  );
}

/**
 * Refuses days with other hours that cannot be: the last before the first, a time without its other end, or one that is no
 * time. Two may overlap: the later in the list is a further opening of the same days, unless one of them says closed.
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
