import { villkorHash } from '../../shared/domain/avtal/villkorHash.ts';
import type { Avtal, Avtalsdeltagare } from './store/rows.generated.ts';

/** The shares of the parties that have one. */
export function sharesOf(parties: readonly Avtalsdeltagare[]) {
  return parties.flatMap(({ huvudmanId, andel }) =>
    andel === null ? [] : [{ part: huvudmanId, procent: andel }],
  );
}

/** The hash of an agreement's terms as they stand. */
export function hashOf(
  { id, villkor, ansvarig }: Pick<Avtal, 'id' | 'villkor' | 'ansvarig'>,
  parties: readonly Avtalsdeltagare[],
): string {
  return villkorHash({ avtal: id, villkor, ansvarig, andelar: sharesOf(parties) });
}
