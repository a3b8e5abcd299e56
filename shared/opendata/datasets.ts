/** A value of a file, as the network gives it. Null is unknown. Several values stand in one cell of a CSV. */
export type Value = string | number | boolean | null | readonly (string | number | null)[];

type Row = Record<string, unknown>;

/** One file: a table whose rows each have an owner and a source. */
export interface Dataset {
  /** Its name in the address: `/data/verksamheter.csv`. */
  name: string;
  /** What it holds, in Swedish, for readers. */
  titel: string;
  beskrivning: string;
  /** Whether each party has its own part of it. Otherwise samverkan has it, as something that the parties share. */
  owned: boolean;
  /** What to select, of a Huvudman or of all. `$after` is the end of the page before. */
  selection: string;
  /** A page's rows in an answer (null: unknown), and the cursor of the next page (null: none). */
  page(data: Row | null): { rows: readonly Row[] | null; after: string | null };
  /** The columns besides those of the owner and the source, in order. */
  columns: Readonly<Record<string, (row: Row) => Value>>;
  /** The columns with amounts as text, which Excel must read as numbers. */
  amounts?: readonly string[];
}

const kalla = 'kalla { dokument avsnitt exempel }';
const at =
  (...path: string[]) =>
  (row: Row): Value =>
    (path.reduce<unknown>((value, name) => (value as Row | null | undefined)?.[name], row) ??
      null) as Value;
const each = (list: string, ...path: string[]) => {
  const inner = at(...path);
  return (row: Row): Value =>
    ((row[list] as Row[] | null | undefined)?.map(inner) as Value) ?? null;
};
const fields = (...names: string[]) => Object.fromEntries(names.map((name) => [name, at(name)]));

const verksamheter: Dataset = {
  name: 'verksamheter',
  titel: 'Verksamheter',
  beskrivning:
    'Vårdens verksamheter: vad de är, var de finns, hur de nås, vad de erbjuder och hur många vårdplatser de har.',
  owned: true,
  selection: `verksamheter(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id namn typ driftsform telefon epost webbplats hsaId stangd andrad
      uppdragsgivare { id } funktioner { funktion }
      platser { namn adress postnummer postort kommunkod lat long }
      vardplatser { totalt belagda } ${kalla} } }`,
  page: (owner) => pageOf(owner?.verksamheter),
  columns: {
    ...fields('id', 'namn', 'typ', 'driftsform', 'telefon', 'epost', 'webbplats', 'hsaId'),
    plats: each('platser', 'namn'),
    adress: each('platser', 'adress'),
    postnummer: each('platser', 'postnummer'),
    postort: each('platser', 'postort'),
    kommunkod: each('platser', 'kommunkod'),
    lat: each('platser', 'lat'),
    long: each('platser', 'long'),
    funktioner: each('funktioner', 'funktion'),
    uppdragsgivare: each('uppdragsgivare', 'id'),
    vardplatser: at('vardplatser', 'totalt'),
    belagda: at('vardplatser', 'belagda'),
    ...fields('stangd', 'andrad'),
  },
};

const budget: Dataset = {
  name: 'budget',
  titel: 'Budget',
  beskrivning:
    'Beslutade budgetar per år, för huvudmannen, dess verksamheter och de planpunkter och avtal som de gäller.',
  owned: true,
  selection: `budgetar {
    id verksamhetId planpunktId avtalId ar post belopp utfall andrad ${kalla} }`,
  page: (owner) => all(owner?.budgetar),
  columns: fields(
    ...['id', 'verksamhetId', 'planpunktId', 'avtalId', 'ar', 'post', 'belopp', 'utfall', 'andrad'],
  ),
  amounts: ['belopp', 'utfall'],
};

const matvarden: Dataset = {
  name: 'matvarden',
  titel: 'Mätvärden',
  beskrivning:
    'Mätvärden månad för månad, för huvudmannen och dess verksamheter, såsom tillgänglighet på telefon.',
  owned: true,
  selection: `matvarden { matt period varde enhet andrad ${kalla} }
    verksamheter(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id matvarden { matt period varde enhet andrad ${kalla} } } }`,
  page: (owner) => {
    const { rows, after } = pageOf(owner?.verksamheter);
    const ofParty = (owner?.matvarden as Row[] | null | undefined) ?? null;
    const known = ofParty !== null || rows?.some(({ matvarden: own }) => own !== null);
    if (rows === null || !known) return { rows: null, after: null };
    const ofUnits = rows.flatMap(({ id, matvarden: own }) =>
      ((own as Row[] | null) ?? []).map((row) => ({ verksamhetId: id, ...row })),
    );
    // The values of the party as a whole come once, with the last page.
    const whole = after === null ? (ofParty ?? []) : [];
    return { rows: [...ofUnits, ...whole], after };
  },
  columns: fields('verksamhetId', 'matt', 'period', 'varde', 'enhet', 'andrad'),
};

const avtal: Dataset = {
  name: 'avtal',
  titel: 'Avtal',
  beskrivning: 'Avtalen mellan parterna, vem som har undertecknat dem och hur kostnaden delas.',
  owned: false,
  selection: `avtalen { id rubrik slag utgava villkorHash gallande avvikelser ansvarig { id } vardcentrum { id }
    andelar { part { id } procent } parter { huvudmanId status } ${kalla} }`,
  page: (data) => all(data?.avtalen),
  columns: {
    ...fields('id', 'rubrik', 'slag', 'utgava', 'villkorHash'),
    ansvarig: at('ansvarig', 'id'),
    vardcentrum: at('vardcentrum', 'id'),
    parter: each('parter', 'huvudmanId'),
    parternasStatus: each('parter', 'status'),
    betalare: each('andelar', 'part', 'id'),
    andelProcent: each('andelar', 'procent'),
    ...fields('gallande', 'avvikelser'),
  },
};

const planpunkter: Dataset = {
  name: 'planpunkter',
  titel: 'Planpunkter',
  beskrivning: 'Punkterna i vårdcentrumens verksamhetsplaner, med varje parts eget beslut.',
  owned: false,
  selection: `verksamhetsplaner { id ar status vardcentrum { id } kommunkoder
    punkter { id nummer rubrik aktivitet kostnad investering utgava underlagHash niva lage
      beslut { huvudmanId utfall } ${kalla} } }`,
  page: (data) => {
    const plans = data?.verksamhetsplaner as Row[] | null | undefined;
    return all(plans?.flatMap((plan) => (plan.punkter as Row[]).map((row) => ({ plan, ...row }))));
  },
  columns: {
    plan: at('plan', 'id'),
    ar: at('plan', 'ar'),
    planstatus: at('plan', 'status'),
    vardcentrum: at('plan', 'vardcentrum', 'id'),
    kommunkoder: at('plan', 'kommunkoder'),
    ...fields('id', 'nummer', 'rubrik', 'aktivitet', 'kostnad', 'investering', 'utgava'),
    ...fields('underlagHash', 'niva', 'lage'),
    beslutande: each('beslut', 'huvudmanId'),
    utfall: each('beslut', 'utfall'),
  },
  amounts: ['kostnad'],
};

/** The files. */
export const datasets: readonly Dataset[] = [verksamheter, budget, avtal, planpunkter, matvarden];

function pageOf(connection: unknown) {
  const { nodes, pageInfo } = (connection ?? { nodes: null, pageInfo: null }) as {
    nodes: Row[] | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null } | null;
  };
  return { rows: nodes, after: pageInfo?.hasNextPage ? pageInfo.endCursor : null };
}

const all = (rows: unknown) => ({ rows: (rows as Row[] | null | undefined) ?? null, after: null });
