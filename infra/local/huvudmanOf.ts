import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { loadHuvudman, network } from '../../subgraphs/network.ts';

/**
 * Who a slug is, as the list of this checkout says. A huvudman that is not in it is known by its slug only; as what it is then
 * allows the largest amounts, a region's.
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
