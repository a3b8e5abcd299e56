import type { EntityManager } from 'typeorm';
import { type Fel, fel } from '../../change/Fel.ts';
import { OrganisationsenhetEntity } from './Organisationsenhet.ts';

/** Refuses a part of the organisation that the huvudman does not have; null is unknown. */
export async function organisationsfel(
  manager: EntityManager,
  id: string | null | undefined,
  falt = 'organisationsenhet',
): Promise<Fel[]> {
  if (id == null || (await manager.existsBy(OrganisationsenhetEntity, { id }))) return [];
  const meddelande = `Det finns ingen del av organisationen med id ${id}: kontrollera id.`;
  return [fel('SAKNAS', falt, meddelande)];
}
