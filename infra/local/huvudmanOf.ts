import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { loadHuvudman, network } from '../../subgraphs/network.ts';

/**
 * The huvudman of a slug, by the list in this checkout. One that is not in the list is known only by its slug; it then counts
 * as a region, which has the highest limits on amounts.
 */
export async function huvudmanOf(slug: string): Promise<Huvudman> {
  const known = network.some(({ id }) => id === slug) ? await loadHuvudman(slug) : null;
  return (
    known ?? {
      id: slug,
      namn: slug,
      slag: 'REGION',
      organisationsnummer: null,
      kommunkod: null,
      lan: null,
      kalla: { dokument: slug, exempel: false },
      data: {},
    }
  );
}
