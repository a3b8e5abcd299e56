import { idag } from '../begrepp/Begrepp.ts';
import { skrivBelopp, summera } from '../belopp.ts';
import { fraga } from '../fraga.ts';
import { farGora } from '../session.ts';
import type { Uppgiftskalla } from './Uppgift.ts';

const till = (...parts: string[]) => `/${parts.map(encodeURIComponent).join('/')}`;
const egna = <Data>(query: string) => fraga<Data>(query, {}, { obevakad: true });

interface Budgetar {
  budgetar: { ar: number; belopp: string; status: string }[] | null;
}

/** Drafts of budgets to finish or decide. */
export const budgetutkast: Uppgiftskalla = {
  nyckel: 'budget',
  las: async (session) => {
    const beslutar = farGora(session, 'beslutaBudgetar');
    if (!beslutar && !farGora(session, 'andraBudget')) return { uppgifter: [] };
    const { budgetar } = await egna<Budgetar>('{ budgetar { ar belopp status } }');
    const utkast = (budgetar ?? []).filter(({ status }) => status === 'UTKAST');
    const ar = [...new Set(utkast.map((post) => post.ar))].sort((a, b) => a - b);
    return {
      uppgifter: ar.map((one) => {
        const own = utkast.filter((post) => post.ar === one);
        const summa = skrivBelopp(summera(own.map(({ belopp }) => belopp)));
        const poster = `${own.length} ${own.length === 1 ? 'post' : 'poster'}, ${summa} kr`;
        return {
          till: `/budget/${one}`,
          text: beslutar ? `Besluta budgeten för ${one}` : `Gör klart budgetutkastet för ${one}`,
          mer: beslutar ? `${poster} i utkast` : `${poster}, inte beslutat`,
        };
      }),
    };
  },
};

interface Verksamheter {
  verksamheter: {
    nodes: {
      id: string;
      namn: string;
      oppettider: unknown[] | null;
      telefon: string | null;
      vardplatser: { uppdaterad: string | null } | null;
    }[];
  };
}

const veckaMs = 7 * 86_400_000;

/** Units that lack what people look for first, and units whose occupancy is older than a week. */
export const verksamheterAttFyllaI: Uppgiftskalla = {
  nyckel: 'verksamheter',
  las: async (session) => {
    if (!farGora(session, 'andraVerksamhet')) return { uppgifter: [] };
    const { verksamheter } = await egna<Verksamheter>(
      '{ verksamheter(first: 500) { nodes { id namn telefon oppettider { veckodag } vardplatser { uppdaterad } } } }',
    );
    return {
      uppgifter: verksamheter.nodes.flatMap(({ id, namn, oppettider, telefon, vardplatser }) => {
        const saknas = [
          ...(oppettider === null ? ['öppettider'] : []),
          ...(telefon === null ? ['telefon'] : []),
        ];
        const raknad = vardplatser?.uppdaterad ?? null;
        const gammal = raknad !== null && Date.now() - Date.parse(raknad) > veckaMs;
        return [
          ...(gammal
            ? [
                {
                  till: till('verksamheter', id, 'rapporteraBelaggning'),
                  text: `Rapportera beläggningen för ${namn}`,
                  mer: `Senast räknad ${raknad.slice(0, 10)}`,
                },
              ]
            : []),
          ...(saknas.length === 0
            ? []
            : [
                {
                  till: till('verksamheter', id),
                  text: `Fyll i ${saknas.join(' och ')} för ${namn}`,
                  mer: null,
                },
              ]),
        ];
      }),
    };
  },
};

interface Matvarden {
  egnaMatvarden: { matt: string; verksamhetId: string; period: string }[];
}

/** Measures whose last value is from before last month. */
export const aldreMatvarden: Uppgiftskalla = {
  nyckel: 'mått',
  las: async (session) => {
    if (!farGora(session, 'registreraMatvarden')) return { uppgifter: [] };
    const ar = Number(idag().slice(0, 4));
    const { egnaMatvarden } = await fraga<Matvarden>(
      'query ($fran: Manad!) { egnaMatvarden(fran: $fran) { matt verksamhetId period } }',
      { fran: `${ar - 1}-01` },
      { obevakad: true },
    );
    const senast = new Map<string, string>();
    for (const { matt, period } of egnaMatvarden) {
      if (period > (senast.get(matt) ?? '')) senast.set(matt, period);
    }
    const fore = manadenFore(idag().slice(0, 7));
    const gamla = [...senast].filter(([, period]) => period < fore);
    if (gamla.length === 0) return { uppgifter: [] };
    const aldst = gamla.map(([, period]) => period).sort()[0];
    const antal = gamla.length === 1 ? 'ett mått' : `${gamla.length} mått`;
    return {
      uppgifter: [
        {
          till: '/matt',
          text: `Rapportera värden för ${antal}`,
          mer: `Det äldsta värdet är från ${aldst}`,
        },
      ],
    };
  },
};

function manadenFore(manad: string): string {
  const [ar = 0, nummer = 1] = manad.split('-').map(Number);
  return nummer === 1 ? `${ar - 1}-12` : `${ar}-${String(nummer - 1).padStart(2, '0')}`;
}
