import { type Fel, fel } from '../../change/Fel.ts';
import type { Huvudmanslag } from '../../contract/enums.ts';
import type { Beslutsinstans } from './Beslut.ts';

/**
 * Refuses another deciding instance of a kommunalförbund than its direktion, which has the id of that part of its
 * organisation (`direktioner`). Source: kommunallagen (2017:725) 9 kap. 1–2 §§; 'Att leda och samordna ett vårdcentrum',
 * 6.1.5 (checklist rows 70 and 71).
 */
export function forbundsfel(
  slag: Huvudmanslag,
  { id, mandat }: Pick<Beslutsinstans, 'id' | 'mandat'>,
  direktioner: readonly string[],
): Fel[] {
  if (slag !== 'KOMMUNALFORBUND' || mandat !== 'BESLUTANDE' || direktioner.includes(id)) return [];
  const vem = direktioner.length > 0 ? direktioner.join(', ') : 'ännu inte angiven';
  const meddelande = `I ett kommunalförbund beslutar bara direktionen (${vem}): ange att instansen bereder (BEREDANDE) eller är rådgivande (RADGIVANDE).`;
  return [fel('FEL_TILLSTAND', 'mandat', meddelande)];
}
