import { type Fel, fel } from '../../andring/Fel.ts';
import type { Oppettid } from './Verksamhet.ts';

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

function radfel({ oppnar, stanger }: Oppettid, falt: string): Fel[] {
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

function overlappfel(oppettider: readonly Oppettid[]): Fel[] {
  const inOrder = oppettider
    .map((tid, n) => ({ ...tid, n }))
    .sort((a, b) => a.veckodag - b.veckodag || (a.oppnar < b.oppnar ? -1 : 1));
  return inOrder.flatMap((tid, place) => {
    const before = inOrder[place - 1];
    if (before?.veckodag !== tid.veckodag || before.stanger <= tid.oppnar) return [];
    const both = `${before.oppnar}–${before.stanger} och ${tid.oppnar}–${tid.stanger}`;
    const meddelande = `${both} överlappar varandra samma veckodag (${tid.veckodag}): slå ihop dem till en rad.`;
    return [fel('OGILTIGT_VARDE', `oppettider[${tid.n}]`, meddelande)];
  });
}
