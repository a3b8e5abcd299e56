import { fraga } from '../fraga.ts';
import { samverkanskallor } from '../samverkan/referenser.ts';
import type { Formfalt } from './typer.ts';

/** One thing that a field may refer to: its id, never shown, and its name. */
export interface Mojlig {
  id: string;
  namn: string;
}

/** Where to read the things that a field may refer to. */
export interface Kalla {
  /** Fields with the same key share their choices. */
  nyckel: string;
  las: (jag: string) => Promise<Mojlig[]>;
}

type Namngiven = { id: string } & Record<string, unknown>;

/** A source that reads one list, at the own endpoint or in the network. */
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
/** Other parties' units. A party that does not answer has none to choose. */
const andrasVerksamheter: Kalla = {
  nyckel: 'andrasVerksamheter',
  las: async (jag) => {
    // As many units of each party as the network's limits allow, given the number of parties.
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
/** Decisions name instances; they do not refer to them by id. */
const instanser = lista('instanser', '{ beslutsinstanser { id namn } }', '/graphql', (data) =>
  namngivna(data.beslutsinstanser, ({ namn }) => namn).map(({ namn }) => ({ id: namn, namn })),
);

/** Sources by field name, the same in every kind of row. */
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

/** The source of a field's choices; null for a field that is typed. */
export function kallaFor({ given, references, input }: Formfalt): Kalla | null {
  if (references === 'Part') return parter;
  if (input !== 'text') return null;
  return samverkanskallor[references ?? given] ?? medNamn[given] ?? null;
}

/** The sources already read, so that ten fields of the same kind ask once. */
export const lasta = new Map<string, { sedan: number; svar: Promise<Mojlig[]> }>();
