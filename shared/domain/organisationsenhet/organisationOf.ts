import type { Organisationsslag } from '../../contract/enums.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { linjen } from './linjen.ts';
import { type Organisationsenhet, OrganisationsenhetEntity } from './Organisationsenhet.ts';

/**
 * The parts of the organisation in order of id, each with its line, read by one statement. `slag` limits them to one
 * kind.
 */
export async function organisationOf(
  { db }: HuvudmanContext,
  slag?: Organisationsslag | null,
): Promise<(Organisationsenhet & { linjen: string[] })[]> {
  const enheter = await db.rows.find(OrganisationsenhetEntity, { order: { id: 'ASC' } });
  const byId = new Map(enheter.map((enhet) => [enhet.id, enhet]));
  return enheter
    .filter((enhet) => slag == null || enhet.slag === slag)
    .map((enhet) => ({ ...enhet, linjen: linjen(enhet.id, byId) }));
}
