import type { AccessChoice } from '../../shared/access/maySee.ts';
import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelkalla as kalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import { loadHuvudman } from '../../subgraphs/network.ts';

const half = (part: string) => ({ part, procent: procent(50) });

/**
 * A huvudman of the network file with one thing of each access level: a unit `prov` with systems, a post that it shares
 * the cost of with Region Uppsala and that is half filled, drafts, and a follow-up with a comment.
 */
export async function huvudmanUnderProv(slug: string, atkomst?: AccessChoice): Promise<Huvudman> {
  const self = await loadHuvudman(slug);
  const { data } = self;
  const planpunktId = 'tierp-alvkarleby-2026-sip';
  return {
    ...self,
    atkomst,
    data: {
      ...data,
      verksamheter: [
        ...(data.verksamheter ?? []),
        {
          id: 'prov',
          namn: 'Provet',
          typ: 'OVRIG',
          systemstod: ['Cosmic'],
          bemanning: [
            {
              roll: 'Samordnare',
              omfattning: 1,
              nulage: 0.5,
              arbetsgivare: slug,
              finansiarer: [half(slug), half('region-uppsala')],
            },
          ],
          vardplatser: { totalt: 4, belagda: 3 },
          funktioner: [{ funktion: 'VUXENPSYKIATRI', paPlats: true, bokningsbar: true }],
          kalla,
        },
      ],
      deltaganden: data.deltaganden?.map((row) => ({
        ...row,
        verksamheter: [...row.verksamheter, 'prov'],
      })),
      budgetar: [
        ...(data.budgetar ?? []),
        {
          id: 'utkast',
          ar: 2027,
          verksamhetId: 'prov',
          belopp: kronor(7),
          status: 'UTKAST',
          kalla,
        },
        {
          id: 'beslutad',
          ar: 2027,
          verksamhetId: 'prov',
          belopp: kronor(5),
          status: 'BESLUTAD',
          kalla,
        },
      ],
      uppfoljningar: [
        {
          planpunktId,
          ar: 2026,
          period: 'T1',
          lage: 'Enligt plan',
          kommentar: 'Oss emellan',
          kalla,
        },
      ],
    },
  };
}
