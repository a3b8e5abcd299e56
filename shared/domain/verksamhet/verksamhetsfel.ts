import { type Fel, fel } from '../../andring/Fel.ts';
import { langdfel } from '../../andring/langdfel.ts';
import { idfel } from '../idfel.ts';
import { kallafel } from '../kallafel.ts';
import { rimlighetsfel } from '../rimlighetsfel.ts';
import { andelsfel } from './andelsfel.ts';
import { antalfel } from './antalfel.ts';
import { bemanningsfel } from './bemanningsfel.ts';
import { funktionsfel } from './funktionsfel.ts';
import { lagstodsfel } from './lagstodsfel.ts';
import { oppettidsfel } from './oppettidsfel.ts';
import { platsfel } from './platsfel.ts';
import type { Samfinansiering, Verksamhet } from './Verksamhet.ts';
import type { Verksamhetsindata } from './Verksamhetsindata.ts';
import { vardplatsfel } from './vardplatsfel.ts';

const maxText = 200;

/** Everything that is wrong with what is stated about a unit, each value by its own rule. */
export function verksamhetsfel(indata: Verksamhetsindata): Fel[] {
  const { namn, oppettider, bemanning, listade, samfinansiering, lagstod, vardplatser } = indata;
  return [
    ...langdfel({ namn }, { namn: maxText }),
    ...funktionsfel(indata.funktioner ?? []),
    ...(indata.platser ?? []).flatMap((plats, n) => platsfel(plats, `platser[${n}]`)),
    ...(indata.uppdragsgivare ?? []).flatMap((part, n) => idfel(part, `uppdragsgivare[${n}]`)),
    ...oppettidsfel(oppettider ?? []),
    ...(oppettider ?? []).flatMap(({ kalla }, n) => kallafel(kalla, `oppettider[${n}].kalla`)),
    ...(['malgrupper', 'lagrum', 'systemstod'] as const).flatMap((name) =>
      listfel(name, indata[name] ?? []),
    ),
    ...lagstodsfel(lagstod ?? []),
    ...(vardplatser ? vardplatsfel(vardplatser) : []),
    ...(listade ? antalfel(listade, 'listade') : []),
    ...bemanningsfel(bemanning ?? []),
    ...(samfinansiering ? samfinansieringsfel(samfinansiering) : []),
    ...kallafel(indata.kalla),
  ];
}

/** Refuses ages that nobody has, or of which the lowest is above the highest. */
export function alderfel({
  alderFran,
  alderTill,
}: Pick<Verksamhet, 'alderFran' | 'alderTill'>): Fel[] {
  const wrong = Object.entries({ alderFran, alderTill }).flatMap(([name, age]) =>
    rimlighetsfel(age, 'alder', name),
  );
  if (alderFran !== null && alderTill !== null && alderFran > alderTill) {
    const meddelande = `alderFran är ${alderFran}, mer än alderTill som är ${alderTill}: byt plats på dem.`;
    wrong.push(fel('OGILTIGT_VARDE', 'alderFran', meddelande));
  }
  return wrong;
}

/**
 * A unit that is closed changes no more: what it was must stay readable, and its id is never used again. One whose
 * closing is still to come is open.
 */
export function stangdfel({ id, stangd }: Pick<Verksamhet, 'id' | 'stangd'>, idag: string): Fel[] {
  if (stangd === null || stangd > idag) return [];
  const meddelande = `${id} är stängd sedan ${stangd} och ändras inte mer: öppnar den igen skapas en ny verksamhet med ett nytt id.`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}

/** A closing has a date, unless there is one to take back that is still to come. */
export function stangningsfel({ stangd }: Pick<Verksamhet, 'stangd'>, datum: string | null): Fel[] {
  if (datum !== null || stangd !== null) return [];
  const meddelande = 'Ange datum: den dag från vilken verksamheten är stängd.';
  return [fel('SAKNAR_UPPGIFT', 'datum', meddelande)];
}

function samfinansieringsfel({ avtalId, andelar, kalla }: Samfinansiering): Fel[] {
  return [
    ...idfel(avtalId, 'samfinansiering.avtalId'),
    ...andelsfel(andelar, 'samfinansiering.andelar'),
    ...kallafel(kalla, 'samfinansiering.kalla'),
  ];
}

function listfel(name: string, texts: readonly string[]): Fel[] {
  return texts.flatMap((text, n) => {
    const falt = `${name}[${n}]`;
    return langdfel({ [falt]: text }, { [falt]: maxText });
  });
}
