import { fraga } from '../fraga.ts';
import { samverkanskallor } from '../samverkan/referenser.ts';
import type { Formfalt } from './typer.ts';

/** What a field may refer to: its id, never shown, and its name. */
export interface Mojlig {
  id: string;
  namn: string;
}

/** Where the things that a field refers to are read. */
export interface Kalla {
  /** Fields with the same key refer to the same things. */
  nyckel: string;
  las: (jag: string) => Promise<Mojlig[]>;
}

type Namngiven = { id: string } & Record<string, unknown>;

/** The things of one list, at the own endpoint or in the network, named by a function. */
const lista = (
  nyckel: string,
  query: string,
  till: '/graphql' | '/natverk',
  ta: (data: Record<string, unknown>) => Mojlig[],
): Kalla => ({
  nyckel,
  las: async (jag) => {
    const variables = query.includes('$jag') ? { jag } : {};
    return ta(await fraga<Record<string, unknown>>(query, variables, { till, obevakad: true }));
  },
});

const namngivna = (rows: unknown, namn: (one: Namngiven) => unknown): Mojlig[] =>
  ((rows as Namngiven[] | null) ?? []).map((one) => ({ id: one.id, namn: String(namn(one)) }));

const parter = lista('parter', '{ parter { id namn } }', '/natverk', ({ parter: rows }) =>
  namngivna(rows, ({ namn }) => namn),
);
const verksamheter = lista(
  'verksamheter',
  '{ verksamheter(first: 500) { nodes { id namn } } }',
  '/graphql',
  ({ verksamheter: page }) => namngivna((page as { nodes: unknown }).nodes, ({ namn }) => namn),
);
/** Units that others run; whoever does not answer has none to choose. */
const andrasVerksamheter: Kalla = {
  nyckel: 'andrasVerksamheter',
  las: async (jag) => {
    // So many of each that the network takes the question, however many parties there are.
    const first = Math.max(
      1,
      Math.min(500, Math.floor(mostUnits / (await parter.las(jag)).length)),
    );
    const { parter: rows } = await fraga<{ parter: Andra[] }>(andrasQuery, { first }, andras);
    return rows
      .filter(({ id }) => id !== jag)
      .flatMap(({ id, namn, huvudman }) =>
        (huvudman?.verksamheter?.nodes ?? []).map((one) => ({
          id: `${id}/${one.id}`,
          namn: `${one.namn ?? one.id} (${namn})`,
        })),
      );
  },
};
interface Andra {
  id: string;
  namn: string;
  huvudman: { verksamheter: { nodes: { id: string; namn: string | null }[] } | null } | null;
}
const andras = { till: '/natverk', obevakad: true } as const;
const mostUnits = 30_000;
const andrasQuery =
  'query ($first: Int!) { parter { id namn huvudman { verksamheter(first: $first) { nodes { id namn } } } } }';
const enheter = lista(
  'organisation',
  '{ organisation { id namn } }',
  '/graphql',
  ({ organisation }) => namngivna(organisation, ({ namn }) => namn),
);
const avtalen = lista(
  'avtal',
  'query ($jag: ID!) { avtalen(part: $jag) { id rubrik } }',
  '/natverk',
  ({ avtalen: rows }) => namngivna(rows, ({ rubrik }) => rubrik),
);
const planpunkter = lista(
  'planpunkter',
  '{ verksamhetsplaner { rubrik punkter { id nummer rubrik } } }',
  '/natverk',
  ({ verksamhetsplaner: planer }) =>
    ((planer as { rubrik: string; punkter: Namngiven[] }[] | null) ?? []).flatMap((plan) =>
      namngivna(plan.punkter, ({ nummer, rubrik }) =>
        [nummer, rubrik, `(${plan.rubrik})`].filter(Boolean).join(' '),
      ),
    ),
);
const vardcentra = lista('vardcentra', '{ vardcentra { id namn } }', '/natverk', (data) =>
  namngivna(data.vardcentra, ({ namn }) => namn),
);
const dokument = lista('dokument', '{ dokument { id titel } }', '/natverk', (data) =>
  namngivna(data.dokument, ({ titel }) => titel),
);
const matt = lista('matt', '{ mattdefinitioner { id namn } }', '/natverk', (data) =>
  namngivna(data.mattdefinitioner, ({ namn }) => namn),
);
const granskningar = lista('granskningar', '{ granskningar { id rubrik } }', '/graphql', (data) =>
  namngivna(data.granskningar, ({ rubrik }) => rubrik),
);
const rekommendationer = lista(
  'rekommendationer',
  '{ granskningar { rekommendationerna { id text } } }',
  '/graphql',
  (data) =>
    ((data.granskningar as { rekommendationerna: unknown }[] | null) ?? []).flatMap((one) =>
      namngivna(one.rekommendationerna, ({ text }) => text),
    ),
);
const uppgifter = lista('uppgifter', '{ uppgifter { id avser } }', '/graphql', (data) =>
  namngivna(data.uppgifter, ({ avser }) => avser),
);
/** Instances are named in decisions, not referred to by id. */
const instanser = lista('instanser', '{ beslutsinstanser { id namn } }', '/graphql', (data) =>
  namngivna(data.beslutsinstanser, ({ namn }) => namn).map(({ namn }) => ({ id: namn, namn })),
);

/** What a field of that name refers to, the same in every kind of row. */
const medNamn: Readonly<Record<string, Kalla>> = {
  verksamhetId: verksamheter,
  verksamheter,
  samordnande: verksamheter,
  organisationsenhet: enheter,
  overordnad: enheter,
  annansVerksamhet: andrasVerksamheter,
  avtalId: avtalen,
  planpunktId: planpunkter,
  vardcentrumId: vardcentra,
  dokumentId: dokument,
  matt,
  granskning: granskningar,
  foljerUpp: granskningar,
  bedomdI: granskningar,
  rekommendation: rekommendationer,
  jamforbarMed: uppgifter,
  ejJamforbarMed: uppgifter,
  motsagerId: uppgifter,
  instans: instanser,
  part: parter,
  parter,
  svarAv: instanser,
};

/** Where to search for what a field refers to; null for a field that is written. */
export function kallaFor({ given, references, input }: Formfalt): Kalla | null {
  if (references === 'Part') return parter;
  if (input !== 'text') return null;
  return samverkanskallor[references ?? given] ?? medNamn[given] ?? null;
}

/** What has been read to choose between, so that ten fields of the same kind ask once. */
export const lasta = new Map<string, { sedan: number; svar: Promise<Mojlig[]> }>();
