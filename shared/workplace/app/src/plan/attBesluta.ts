import type { Uppgiftskalla } from '../attgora/Uppgift.ts';
import { farGora } from '../session.ts';
import { egnaBeslut, planerSomBeror } from './egnafragor.ts';

/** The party's own tasks in joint plans: items to prepare, items to decide, and missions to give. */
export const attBesluta: Uppgiftskalla = {
  nyckel: 'planpunkter',
  las: async (session) => {
    if (!farGora(session, 'fattaBeslut')) return { uppgifter: [] };
    const jag = session.arbetsplats;
    const [planer, egna] = await Promise.all([planerSomBeror(jag), egnaBeslut()]);
    return {
      uppgifter: planer.flatMap((plan) =>
        plan.punkter.flatMap(({ id, rubrik, lage, beslutslagen }) => {
          const mitt = beslutslagen?.find(({ part }) => part?.id === jag);
          const { utfall = null, uppdrag = null } = egna.get(id) ?? {};
          const text = vadSomVantar(
            { status: plan.status, lage, gallande: mitt?.gallande ?? null },
            { utfall, uppdrag },
          );
          if (text === null) return [];
          const nyckel = encodeURIComponent(id);
          const till = text === ge ? `/uppdrag/${nyckel}/ge-uppdrag` : `/planpunkter/${nyckel}`;
          return [{ till, text: `${text} ${rubrik}`, mer: plan.rubrik }];
        }),
      ),
    };
  },
};

const ge = 'Ge uppdrag och medel för';

interface Lage {
  status: string | null;
  lage: string | null;
  /** Whether the party's decision is on the present wording. */
  gallande: boolean | null;
}

/** The party's next step with an item, as the start of a sentence; null when there is none. */
function vadSomVantar(
  { status, lage, gallande }: Lage,
  { utfall, uppdrag }: { utfall: string | null; uppdrag: object | null },
): string | null {
  if (status === 'FORANKRAD') {
    if (utfall === 'BEREDS') return 'Besluta om';
    if (utfall === null || utfall === 'EJ_BEHANDLAT') return 'Bered';
    if (gallande === false || utfall === 'ATERREMISS') return 'Bered på nytt';
  }
  const avklarad = lage === 'BESLUTAD' && status !== 'UTKAST' && gallande !== false;
  return avklarad && utfall === 'BIFALL' && uppdrag === null ? ge : null;
}
