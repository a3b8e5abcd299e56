import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import type { Mandat, Organslag } from '../enums.ts';

/** A body and what it may do. */
export interface Mandatorgan {
  namn: string;
  slag: Organslag;
  mandat: Mandat;
}

/**
 * Refuses a mandate that the law gives to another: a direktion decides on its kommunalförbund's own matters, and around
 * a kommunalförbund (`iForbund`) nobody but the direktion does. Source: kommunallagen (2017:725) 9 kap. 1–2 §§; checklist
 * rows 70 and 71.
 */
export function mandatfel(
  { namn, slag, mandat }: Mandatorgan,
  iForbund: boolean,
  falt = 'mandat',
): Fel[] {
  if (slag === 'DIREKTION' && mandat !== 'BESLUTANDE') {
    const text = `${namn} är en direktion, som beslutar i förbundets egna frågor: ange att den är beslutande (BESLUTANDE).`;
    return [fel('FEL_TILLSTAND', falt, text)];
  }
  if (!iForbund || slag === 'DIREKTION' || mandat !== 'BESLUTANDE') return [];
  const text = `${namn} kan inte vara beslutande: i ett kommunalförbund beslutar bara direktionen i förbundets egna frågor. Ange att organet är rådgivande, beredande eller samordnande.`;
  return [fel('FEL_TILLSTAND', falt, text)];
}
