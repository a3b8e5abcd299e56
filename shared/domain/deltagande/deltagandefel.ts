import { type Fel, fel } from '../../change/Fel.ts';
import type { Deltagandestatus } from '../../contract/enums.ts';
import type { Verksamhet } from '../verksamhet/Verksamhet.ts';
import { stangdfel } from '../verksamhet/verksamhetsfel.ts';
import type { Deltagande } from './Deltagande.ts';
import { deltagandestatus } from './deltagandestatus.ts';

/** The possible answers to an invitation. */
export type Inbjudningssvar = 'ACCEPTERAT' | 'AVBOJT';

const iOrd: Readonly<Record<Deltagandestatus, string>> = {
  OBESVARAT: 'obesvarat',
  ACCEPTERAT: 'accepterat',
  AVBOJT: 'avböjt',
  UPPSAGT: 'uppsagt',
};

/** What a participant states about its part. */
export interface Deltagandevarden {
  roll?: string | null;
  fran?: string | null;
  verksamheter?: readonly string[] | null;
}

/**
 * An invitation can be answered while it is not accepted. A party that has declined can change its mind, and a party
 * that has left can come back. Source: checklist rows 1 and 18 (nobody decides for another; taking part is voluntary).
 */
export function svarsfel(
  rad: Deltagande | null,
  svar: Inbjudningssvar,
  { roll, fran, verksamheter }: Deltagandevarden,
  idag: string,
): Fel[] {
  const status = rad && deltagandestatus(rad, idag);
  if (status === 'ACCEPTERAT') {
    const meddelande =
      'Inbjudan är redan accepterad: ändra med andraDeltagande, eller lämna med lamnaVardcentrum.';
    return [fel('FEL_TILLSTAND', 'svar', meddelande)];
  }
  if (svar === 'ACCEPTERAT') return [];
  if (status === 'AVBOJT' || status === 'UPPSAGT') {
    const meddelande =
      'Ni deltar inte: det finns inget att avböja, men ni kan tacka ja (ACCEPTERAT).';
    return [fel('FEL_TILLSTAND', 'svar', meddelande)];
  }
  const stated = Object.entries({ roll, fran, verksamheter }).filter(
    ([, value]) => value != null && value.length > 0,
  );
  return stated.map(([falt]) =>
    fel(
      'OGILTIGT_VARDE',
      falt,
      `${falt} hör till ett deltagande: utelämna det när ni tackar nej (AVBOJT).`,
    ),
  );
}

/**
 * The unit that coordinates the vårdcentrum must be one of those that the participant brings. Source: checklist rows 22
 * and 33.
 */
export function samordnandefel(samordnande: string | null, verksamheter: readonly string[]): Fel[] {
  if (samordnande === null || verksamheter.includes(samordnande)) return [];
  const meddelande = `${samordnande} är inte en av de verksamheter som ni har med i vårdcentrumet: ta med den, eller ange en annan.`;
  return [fel('OGILTIGT_VARDE', 'samordnande', meddelande)];
}

/** Only a participant can change its part, or leave. */
export function deltarfel(rad: Deltagande, idag: string): Fel[] {
  const status = deltagandestatus(rad, idag);
  if (status === 'ACCEPTERAT') return [];
  const meddelande = `Deltagandet är ${iOrd[status]}: tacka först ja (ACCEPTERAT) med svaraPaInbjudan.`;
  return [fel('FEL_TILLSTAND', 'vardcentrumId', meddelande)];
}

/** Leaving needs a last day, not before the first. Null takes back a last day that is still to come. */
export function lamnafel({ fran, till: fore }: Deltagande, till: string | null): Fel[] {
  if (till === null) {
    if (fore !== null) return [];
    const meddelande = 'Ange till: den sista dagen som ni deltar.';
    return [fel('SAKNAR_UPPGIFT', 'till', meddelande)];
  }
  return periodfel(fran, till, 'till');
}

/** Refuses a last day before the first. */
export function periodfel(fran: string | null, till: string | null, falt: string): Fel[] {
  if (fran === null || till === null || fran <= till) return [];
  const meddelande = `Deltagandet skulle sluta ${till}, innan det börjar ${fran}: rätta datumet.`;
  return [fel('OGILTIGT_VARDE', falt, meddelande)];
}

/**
 * Faults of a participant's statements: each unit must exist, be open and be listed once. `kanda` are the existing
 * units.
 */
export function deltagandevardefel(
  { verksamheter }: Deltagandevarden,
  kanda: readonly Verksamhet[],
  idag: string,
): Fel[] {
  const byId = new Map(kanda.map((unit) => [unit.id, unit]));
  const ids = verksamheter ?? [];
  return [
    ...ids.flatMap((id, n) => {
      const falt = `verksamheter[${n}]`;
      const unit = byId.get(id);
      if (!unit) {
        return [fel('SAKNAS', falt, `Det finns ingen verksamhet ${id}: kontrollera id.`)];
      }
      if (stangdfel(unit, idag).length > 0) {
        const meddelande = `${id} är stängd sedan ${unit.stangd}: ta bort den ur listan.`;
        return [fel('FEL_TILLSTAND', falt, meddelande)];
      }
      if (ids.indexOf(id) === n) return [];
      return [fel('OGILTIGT_VARDE', falt, `${id} står två gånger: ta bort den ena.`)];
    }),
  ];
}
