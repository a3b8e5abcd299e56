import { codedError } from '../errors/codedError.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';

/** Throws FEL_HUVUDMAN when a key belongs to another: a subgraph answers for its own huvudman only. */
export function ownerOnly({ huvudman }: HuvudmanContext, huvudmanId: unknown): void {
  if (huvudmanId === huvudman.id) return;
  throw codedError(
    'FEL_HUVUDMAN',
    `${huvudman.namn} svarar bara för sina egna uppgifter, inte för en annan huvudmans.`,
    { huvudman: huvudman.id },
  );
}
