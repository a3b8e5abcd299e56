import { idag } from '../begrepp/Begrepp.ts';
import { franNatverket } from '../begrepp/natverket.ts';
import { pastaendenOm, sagt } from '../begrepp/pastaenden.ts';
import { skyldig, tillfallen, tillfalletsNamn } from '../begrepp/rapporter.ts';
import { fraga } from '../fraga.ts';
import { farGora } from '../session.ts';
import type { Uppgift, Uppgiftskalla } from './Uppgift.ts';

const egna = <Data>(query: string) => fraga<Data>(query, {}, { obevakad: true });

interface Inbjudningar {
  inbjudningar: {
    inbjudningar: { vardcentrumId: string; namn: string; inbjuden: string | null; svar: string }[];
    anmarkning: string | null;
  } | null;
}

/** Invitations that wait for an answer. */
export const obesvarade: Uppgiftskalla = {
  nyckel: 'inbjudningar',
  las: async (session) => {
    if (!farGora(session, 'svaraPaInbjudan')) return { uppgifter: [] };
    const { inbjudningar } = await egna<Inbjudningar>(
      '{ inbjudningar { inbjudningar { vardcentrumId namn inbjuden svar } anmarkning } }',
    );
    return {
      okant: inbjudningar?.anmarkning ?? null,
      uppgifter: (inbjudningar?.inbjudningar ?? [])
        .filter(({ svar }) => svar === 'OBESVARAT')
        .map(({ vardcentrumId, namn, inbjuden }) => ({
          till: `/vardcentrum/${encodeURIComponent(vardcentrumId)}`,
          text: `Svara på inbjudan till ${namn}`,
          mer: inbjuden && `Ni är inbjudna sedan ${inbjuden}`,
        })),
    };
  },
};

interface Avtalen {
  avtalen: { id: string; rubrik: string; villkorHash: string }[];
}

/** Agreements to sign: those without an answer, and those whose terms have changed since. */
export const attUnderteckna: Uppgiftskalla = {
  nyckel: 'avtal',
  las: async (session) => {
    if (!farGora(session, 'undertecknaAvtal')) return { uppgifter: [] };
    const [{ avtalsparter }, { data, okant }] = await Promise.all([
      egna<{ avtalsparter: { avtalId: string; status: string; villkorHash: string | null }[] }>(
        '{ avtalsparter { avtalId status villkorHash } }',
      ),
      franNatverket<Avtalen>(
        'query ($jag: ID!) { avtalen(part: $jag) { id rubrik villkorHash } }',
        {
          jag: session.arbetsplats,
        },
      ),
    ]);
    return {
      okant,
      uppgifter: (data?.avtalen ?? []).flatMap(({ id, rubrik, villkorHash }): Uppgift[] => {
        const own = avtalsparter.find(({ avtalId }) => avtalId === id);
        const till = `/avtal/${encodeURIComponent(id)}`;
        if (!own || own.status === 'UTKAST') {
          return [{ till, text: `Underteckna eller avvisa ${rubrik}`, mer: null }];
        }
        if (own.status !== 'UNDERTECKNAT' || own.villkorHash === villkorHash) return [];
        const mer = 'Villkoren är ändrade sedan ni undertecknade';
        return [{ till, text: `Läs och underteckna ${rubrik} på nytt`, mer }];
      }),
    };
  },
};

/** Reports that are due: their period is over, and they are not filed. */
export const attLamna: Uppgiftskalla = {
  nyckel: 'rapporter',
  las: async (session) => {
    if (!farGora(session, 'lamnaRapport')) return { uppgifter: [] };
    const jag = session.arbetsplats;
    const [{ rapporter }, { tillfallen: alla, okant }] = await Promise.all([
      egna<{ rapporter: { tillfalleId: string }[] }>('{ rapporter { tillfalleId } }'),
      tillfallen(jag),
    ]);
    const lamnade = new Set(rapporter.map(({ tillfalleId }) => tillfalleId));
    return {
      okant,
      uppgifter: alla
        .filter((one) => skyldig(one, jag) && one.till < idag() && !lamnade.has(one.id))
        .filter(({ lage }) => lage !== 'LAMNAD' && lage !== 'LAMNAD_FOR_SENT')
        .sort((a, b) => (a.senast ?? a.till).localeCompare(b.senast ?? b.till))
        .map((one) => {
          const sen = one.senast !== null && one.senast < idag();
          return {
            till: `/rapporter/${encodeURIComponent(one.id)}`,
            text: `Lämna rapporten ${tillfalletsNamn(one)}`,
            mer: sen
              ? `Försenad: skulle ha lämnats ${one.senast}`
              : one.senast && `Senast ${one.senast}`,
            sen,
          };
        }),
    };
  },
};

/** Other parties' statements about the huvudman that it has neither confirmed nor disputed. */
export const attBekrafta: Uppgiftskalla = {
  nyckel: 'påståenden',
  las: async (session) => {
    if (!farGora(session, 'svaraPaPastaende')) return { uppgifter: [] };
    const [{ bekraftelser }, { pastaenden, okant }] = await Promise.all([
      egna<{ bekraftelser: { pastaendeId: string }[] | null }>('{ bekraftelser { pastaendeId } }'),
      pastaendenOm(session.arbetsplats),
    ]);
    const besvarade = new Set((bekraftelser ?? []).map(({ pastaendeId }) => pastaendeId));
    return {
      okant,
      uppgifter: pastaenden
        .filter(({ id }) => !besvarade.has(id))
        .map((one) => ({
          till: `/pastaenden/${encodeURIComponent(one.id)}`,
          text: `Bekräfta eller bestrid vad ${one.vem} uppger om er`,
          mer: sagt(one, session.namn),
        })),
    };
  },
};
