import type { AskData } from './askAs.ts';
import { type Dataset, datasets } from './datasets.ts';
import type { Publisher } from './dcat.ts';

/** The owner of rows. */
export interface Owner {
  id: string;
  namn: string | null;
}

/** Where the rows of files come from: the whole network at a gateway, or one huvudman at its own endpoint. */
export interface DataSource {
  /** Whether it is the whole network, so that a file can be limited to one party's rows. */
  whole: boolean;
  /** Its files. */
  datasets: readonly Dataset[];
  /** The parties whose rows it has. */
  owners(ask: AskData): Promise<readonly Owner[]>;
  /** The query for a page of a dataset. It asks for one owner's rows where each owner has its own. */
  question(dataset: Dataset, owner: string | null, after: string | null): Question;
  /** The answer about the owner. Null when there is none. */
  answerIn(data: Row, dataset: Dataset): Row | null;
  /** The parties that publish their own data, and those that may do so but do not answer. */
  publishers(ask: AskData): Promise<Publication>;
}

export interface Publication {
  publishers: readonly Publisher[];
  silent: readonly { id: string; namn: string }[];
}

interface Question {
  query: string;
  variables: Record<string, unknown>;
}

type Row = Record<string, unknown>;

const partsQuery = 'query DataParter { parter { id namn } }';
const publisherFields = 'organisationsnummer licens andrad';
const publishersQuery = `query DataUtgivare { parter { id namn slag uttradd huvudman { ${publisherFields} } } }`;

type OwnWords = Pick<Publisher, 'organisationsnummer' | 'licens' | 'andrad'>;
type Party = Pick<Publisher, 'id' | 'namn' | 'slag'> & {
  uttradd: string | null;
  huvudman: OwnWords | null;
};

const nameOf = ({ name }: Dataset) => `Data${name[0]?.toUpperCase()}${name.slice(1)}`;
const paging = ({ selection }: Dataset) => (selection.includes('$after') ? ', $after: String' : '');

function networkQuery(dataset: Dataset): string {
  const { owned, selection } = dataset;
  return owned
    ? `query ${nameOf(dataset)}($part: ID!${paging(dataset)}) { part(id: $part) { huvudman { ${selection} } } }`
    : `query ${nameOf(dataset)} { ${selection} }`;
}

/** The whole network, through a gateway. */
export const networkSource: DataSource = {
  whole: true,
  datasets,
  owners: async (ask) => (await ask(partsQuery)).data.parter as Owner[],
  question: (dataset, part, after) => ({
    query: networkQuery(dataset),
    variables: dataset.owned ? { part, ...(paging(dataset) && { after }) } : {},
  }),
  answerIn: (data, { owned }) =>
    owned ? (((data.part as Row | null)?.huvudman as Row | null | undefined) ?? null) : data,
  publishers: async (ask) => {
    const { data, natverk } = await ask(publishersQuery);
    const parties = (data.parter as Party[]).filter(({ uttradd }) => uttradd === null);
    const answered = ({ id, huvudman }: Party) =>
      huvudman !== null &&
      !natverk.some((one) => one.huvudman === id && nothingCame.includes(one.status));
    return {
      publishers: parties
        .filter(answered)
        .map(({ id, namn, slag, huvudman }) => ({ id, namn, slag, ...(huvudman as OwnWords) })),
      silent: parties.filter((one) => !answered(one)),
    };
  },
};

const nothingCame = ['SVARADE_INTE', 'SPARRAD', 'UNDANTAGEN'];

/** The queries of the network's files. They must work under any safelist. */
export const networkQueries: readonly string[] = [
  partsQuery,
  publishersQuery,
  ...datasets.map(networkQuery),
];

/** One huvudman, at its own endpoint, with the queries that the network sends it. */
export function ownSource(owner: Pick<Publisher, 'id' | 'namn' | 'slag'>): DataSource {
  const queryOf = (dataset: Dataset) =>
    `query ${nameOf(dataset)}($of: [_Any!]!${paging(dataset)}) { _entities(representations: $of) { ... on Huvudman { ${dataset.selection} } } }`;
  return {
    whole: false,
    datasets: datasets.filter(({ owned }) => owned),
    owners: async () => [owner],
    question: (dataset, id, after) => ({
      query: queryOf(dataset),
      variables: { of: [{ __typename: 'Huvudman', id }], ...(paging(dataset) && { after }) },
    }),
    answerIn: (data) => (data._entities as (Row | null)[])[0] ?? null,
    publishers: async (ask) => {
      const { id, namn, slag } = owner;
      const query = `query DataUtgivare($of: [_Any!]!) { _entities(representations: $of) { ... on Huvudman { ${publisherFields} } } }`;
      const { data } = await ask(query, { of: [{ __typename: 'Huvudman', id }] });
      const [own = null] = data._entities as (OwnWords | null)[];
      return own
        ? { publishers: [{ id, namn, slag, ...own }], silent: [] }
        : { publishers: [], silent: [{ id, namn }] };
    },
  };
}
