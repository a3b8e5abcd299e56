import type { Uppgiftskalla } from '../attgora/Uppgift.ts';
import { farGora } from '../session.ts';
import { granskningarna } from './revisionsfragor.ts';

/** Recommendations that wait for the user's answer or assessment. */
export const attFolja: Uppgiftskalla = {
  nyckel: 'rekommendationer',
  las: async (session) => {
    const svarar = farGora(session, 'besvaraRekommendation');
    const bedomer = farGora(session, 'bedomRekommendation');
    if (!svarar && !bedomer) return { uppgifter: [] };
    const alla = await granskningarna();
    return {
      uppgifter: alla.flatMap(({ id, rubrik, rekommendationerna }) =>
        (rekommendationerna ?? []).flatMap((one) => {
          const till = `/granskningar/${encodeURIComponent(id)}/rekommendationer/${encodeURIComponent(one.id)}`;
          if (svarar && one.lage === 'OBESVARAD') {
            return [{ till, text: `Svara på rekommendation ${one.nummer}`, mer: rubrik }];
          }
          return bedomer && one.lage === 'GENOMFORD'
            ? [{ till, text: `Bedöm vad som blev av rekommendation ${one.nummer}`, mer: rubrik }]
            : [];
        }),
      ),
    };
  },
};
