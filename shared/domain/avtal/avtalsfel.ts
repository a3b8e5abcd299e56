import { type Fel, fel } from '../../change/Fel.ts';
import { formatProcent, type Hundradel } from '../../values/procent.ts';
import { datumfel, hashfel } from '../vardefel.ts';
import type { Avtalspart } from './Avtalspart.ts';
import { avtalsstatus } from './avtalsstatus.ts';

const helheten: Hundradel = 10_000;

/** What a party signs: the hash of the terms, and its share of the cost (null where the agreement shares none). */
export interface Underskrift {
  villkorHash: string;
  andelProcent: Hundradel | null;
  undertecknareRoll: string;
  datum: string;
  diarienummer: string | null;
}

/**
 * Faults of the values of a signature. Source: checklist rows 40 and 44: each party confirms its own share of the same
 * terms, by a signatory in a stated role.
 */
export function underskriftsfel(underskrift: Underskrift, idag: string): Fel[] {
  const { villkorHash, andelProcent: andel, datum } = underskrift;
  const outside = andel !== null && (andel < 0 || andel > helheten);
  return [
    ...hashfel(villkorHash, 'villkorHash'),
    ...(outside
      ? [
          fel(
            'OGILTIGT_VARDE',
            'andelProcent',
            `andelProcent är ${formatProcent(andel)}: en andel är mellan 0 och 100.`,
          ),
        ]
      : []),
    ...datumfel(datum, idag),
  ];
}

/** Refuses a signature that repeats the one in force. */
export function undertecknandefel(
  rad: Avtalspart | null,
  { villkorHash, andelProcent }: Pick<Underskrift, 'villkorHash' | 'andelProcent'>,
): Fel[] {
  const same = rad?.villkorHash === villkorHash && rad.andelProcent === andelProcent;
  if (rad?.status !== 'UNDERTECKNAT' || rad.upphor !== null || !same) return [];
  const meddelande =
    'De villkoren och den andelen är redan undertecknade: en ny underskrift behövs bara om något av dem ändras.';
  return [fel('FEL_TILLSTAND', 'villkorHash', meddelande)];
}

/** An answer can be declined only before the agreement is signed. A signed agreement is terminated instead. */
export function avvisningsfel(rad: Avtalspart | null, idag: string): Fel[] {
  const status = rad === null ? 'UTKAST' : avtalsstatus(rad, idag);
  if (status === 'UTKAST') return [];
  const meddelande =
    status === 'UNDERTECKNAT'
      ? 'Avtalet är undertecknat och kan inte avvisas: använd sagUppAvtal.'
      : `Avtalet är redan ${status === 'AVVISAT' ? 'avvisat' : 'uppsagt'}: det finns inget att avvisa, men underteckna (undertecknaAvtal) om parten ångrar sig.`;
  return [fel('FEL_TILLSTAND', 'avtalId', meddelande)];
}

/** Only a signed agreement can be terminated, once, and not from a day before its signature. */
export function uppsagningsfel(rad: Avtalspart, upphor: string): Fel[] {
  if (rad.status !== 'UNDERTECKNAT' || rad.upphor !== null) {
    const meddelande =
      rad.upphor === null
        ? 'Avtalet är inte undertecknat: bara ett undertecknat avtal kan sägas upp.'
        : `Avtalet är redan uppsagt från ${rad.upphor}: underteckna på nytt om parten ångrar sig.`;
    return [fel('FEL_TILLSTAND', 'avtalId', meddelande)];
  }
  if (rad.datum === null || upphor >= rad.datum) return [];
  const meddelande = `upphor är ${upphor}, före underskriften ${rad.datum}: ange dagen från vilken avtalet inte längre gäller.`;
  return [fel('OGILTIGT_VARDE', 'upphor', meddelande)];
}
