import type { AskData } from './askAs.ts';
import { type Dataset, datasets } from './datasets.ts';
import type { Publisher } from './dcat.ts';

/** Whose rows there are. */
export interface Owner {
  id: string;
  namn: string | null;
}

/** Where files are made of: the whole network at a gateway, or one huvudman at its own endpoint. */
export interface DataSource {
  /** Whether it is the whole network, so that a file may be of one party's rows only. */
  whole: boolean;
  /** The files that it has. */
  datasets: readonly Dataset[];
  /** Those whose own rows it has. */
  owners(ask: AskData): Promise<readonly Owner[]>;
  /** The question for a page of a dataset; of an owner's rows where each has its own. */
  question(dataset: Dataset, owner: string | null, after: string | null): Question;
  /** What was answered of the owner; null when nothing was. */
  answerIn(data: Row, dataset: Dataset): Row | null;
  /** Those who publish their own, and those who may and do not answer. */
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

/** The whole network, as a gateway has it. */
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

/** The questions of the network's files, which are to work under any safelist. */
export const networkQueries: readonly string[] = [
  partsQuery,
  publishersQuery,
  ...datasets.map(networkQuery),
];

/** One huvudman, at its own endpoint, which is asked as the network asks it. */
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
