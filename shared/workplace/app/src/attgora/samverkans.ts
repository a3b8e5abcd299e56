import { franNatverket } from '../begrepp/natverket.ts';
import { samverkanslank } from '../plan/samverkanslank.ts';
import type { Uppgift, Uppgiftskalla } from './Uppgift.ts';

interface Svar {
  part: {
    deltar: {
      vardcentrum: {
        id: string;
        namn: string;
        planer: { ar: number }[];
        organ: { id: string; namn: string; dagordning: { text: string }[] }[];
      } | null;
    }[];
  } | null;
}

const query = `query ($jag: ID!) { part(id: $jag) { deltar { vardcentrum {
  id namn planer { ar } organ { id namn dagordning { text } } } } } }`;

/** Tasks at samverkan for users who write plans: next year's plan where there is none, and what waits for the bodies. */
export const attSkriva: Uppgiftskalla = {
  nyckel: 'planer',
  las: async (session) => {
    if (session.samverkan === null || !session.roller.includes('planerare')) {
      return { uppgifter: [] };
    }
    const { data, okant } = await franNatverket<Svar>(query, { jag: session.arbetsplats });
    const ar = new Date().getFullYear() + 1;
    const hos = (path: string) => samverkanslank(session, path) ?? '';
    const vardcentra = (data?.part?.deltar ?? []).flatMap(({ vardcentrum }) => vardcentrum ?? []);
    return {
      okant,
      uppgifter: vardcentra.flatMap(({ id, namn, planer, organ }): Uppgift[] => [
        ...organ.flatMap((one) =>
          one.dagordning.map(({ text }) => ({
            till: hos(`/organ/${encodeURIComponent(one.id)}`),
            text,
            mer: one.namn,
          })),
        ),
        ...(planer.some((plan) => plan.ar === ar)
          ? []
          : [
              {
                till: hos(`/vardcentra/${encodeURIComponent(id)}/ny-plan`),
                text: `Skriv planen för ${ar}`,
                mer: namn,
              },
            ]),
      ]),
    };
  },
};
