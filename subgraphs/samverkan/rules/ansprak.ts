import type { Ansprakslage } from '../enums.ts';
import type { Avtalspartsvar } from './avtalslage.ts';
import { svarPerPart } from './svarPerPart.ts';

/** An agreement on läkarmedverkan: its terms' hash, and which party is which; null when it has no such party. */
export interface Lakaravtal {
  villkorHash: string;
  region: string | null;
  kommun: string | null;
}

/**
 * How the kommun's right to hire doctors by itself and be paid by the region stands. Source: HSL (2017:30) 16 kap. 1 §
 * (checklist row 14): the region is to conclude an agreement and keep it; when it does not keep it, the kommun may hire
 * and claim its cost. The right rests on an agreement, so there is none to claim under before both have signed the same
 * terms; a region that has terminated what the kommun stands by is read as not keeping it. Whether a signed
 * agreement is kept in practice no signature can tell: the right is then conditional.
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

/** Whether a party has signed those terms; null while it does not say. */
function signed(svar: Avtalspartsvar | undefined, villkorHash: string): boolean | null {
  if (!svar) return null;
  if (svar.status !== 'UNDERTECKNAT') return false;
  return svar.villkorHash ? svar.villkorHash === villkorHash : null;
}

/** How it stands, as a Swedish sentence; the parties by name. */
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
