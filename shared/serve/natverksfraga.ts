import { askGateway } from './askGateway.ts';
import {
  deltagareIn,
  enhetIn,
  inbjudningarIn,
  pastaendenIn,
  planpunktIn,
  referensIn,
} from './natverksvar.ts';

/** One party's decision on a plan item, as the network view shows it. Null while the party is silent. */
export interface Partsbeslut {
  part: string;
  namn: string;
  utfall: string | null;
  underlagHash: string | null;
  /** The level at which it decides. Null while it does not state one. */
  niva?: string | null;
}

/** One party's answer to an invitation, as the network view shows it. Null while the party is silent. */
export interface Deltagarstatus {
  part: string;
  status: string | null;
}

/** The hash of a plan item's text and figures, and the decisions of all parties in the network whom it concerns. */
export interface Planpunktsbeslut {
  underlagHash: string;
  beslut: Partsbeslut[];
}

/**
 * The kinds of things that a huvudman's rows refer to: things at samverkan, and a unit at another party, by the id of
 * its operator and its own.
 */
export type Referensslag =
  | 'planpunkt'
  | 'avtal'
  | 'indikator'
  | 'vardcentrum'
  | 'dokument'
  | 'rapporttillfalle'
  | 'rapportmottagande'
  | 'part'
  | 'verksamhet';

/**
 * One such thing: whom it concerns, and what distinguishes its present form from earlier ones (a hash, a kind of
 * answer), if anything.
 */
export interface Referens {
  berorda: string[];
  kannetecken: string | null;
  /** The year of an item's plan. Null for all else. */
  ar: number | null;
  /** The first day of a report's period. Null for all else. */
  fran: string | null;
  /** The instances that are to receive a report, with their party. Null for all else. */
  mottagare?: { part: string | null; instans: string }[] | null;
}

/** The network's answer (null: there is no such thing), or in Swedish why the network could not be asked. */
export type Natverkssvar<Varde> =
  | { svarade: true; varde: Varde | null }
  | { svarade: false; orsak: string };

/** An invitation, as samverkan stores it. */
export interface Inbjudan {
  vardcentrumId: string;
  /** The vårdcentrum's name. */
  namn: string;
  /** The date of the invitation. Null when no source states it. */
  inbjuden: string | null;
}

/** The queries that a huvudman's subgraph sends the network view. It reads as any client does, and never writes. */
export interface Natverksfraga {
  /** The decisions on one plan item. Never rejects. */
  planpunkt(id: string): Promise<Natverkssvar<Planpunktsbeslut>>;
  /** The answers of those who are invited to a vårdcentrum. Never rejects. */
  deltagare(vardcentrumId: string): Promise<Natverkssvar<Deltagarstatus[]>>;
  /** The vårdcentra that a party is invited to, whether it has answered or not. Never rejects. */
  inbjudningar(part: string): Promise<Natverkssvar<Inbjudan[]>>;
  /** The ids of the statements by `av` about `om`. Null when there is no party `av`. Never rejects. */
  pastaenden(av: string, om: string): Promise<Natverkssvar<string[]>>;
  /** One thing that samverkan stores, without asking any party; or a unit, from its operator. Never rejects. */
  referens(slag: Referensslag, id: string): Promise<Natverkssvar<Referens>>;
}

/** How long (ms) a decision on money waits for every party's answer. */
const deadlineMs = 10_000;
/** How long (ms) any other write waits. It then goes on without an answer. */
const referenceDeadlineMs = 3_000;

const planpunktQuery = `query ($id: ID!) {
  svar: planpunkt(id: $id) { underlagHash beslut { part { id namn uttradd } utfall underlagHash niva } }
}`;

const deltagareQuery = `query ($id: ID!) { svar: vardcentrum(id: $id) { deltagare { huvudmanId status } } }`;

const inbjudningarQuery = `query ($id: ID!) { svar: part(id: $id) { deltar { inbjuden vardcentrum { id namn } } } }`;

const pastaendenQuery = `query ($id: ID!, $om: ID!) { svar: part(id: $id) { huvudman { pastaenden(om: $om) { id } } } }`;

/** The root field of each kind of thing, and the fields to select. */
const referenser: Readonly<Record<Exclude<Referensslag, 'verksamhet'>, string>> = {
  planpunkt:
    'planpunkt(id: $id) { kannetecken: underlagHash berorda: beslut { huvudmanId } plan { ar } }',
  avtal: 'avtal(id: $id) { kannetecken: villkorHash berorda: parter { huvudmanId } }',
  indikator: 'indikator(id: $id) { kannetecken: svarstyp berorda: svar { huvudmanId } }',
  vardcentrum: 'vardcentrum(id: $id) { berorda: deltagare { huvudmanId } }',
  dokument: 'dokumentet(id: $id) { berorda: inforanden { huvudmanId } }',
  rapporttillfalle: 'rapporttillfalle(id: $id) { berorda: rapporter { huvudmanId } fran }',
  rapportmottagande:
    'rapporttillfalle(id: $id) { berorda: mottagningar { huvudmanId } mottagare { instans part { id } } }',
  part: 'part(id: $id) { huvudmanId: id }',
};

const referensQuery = (slag: keyof typeof referenser) =>
  `query ($id: ID!) { svar: ${referenser[slag]} }`;

const verksamhetQuery = `query ($av: ID!, $id: ID!) {
  svar: part(id: $av) { huvudman { namn verksamhet(id: $id) { huvudmanId } } }
}`;

/** Every query from subgraphs to the network view, for a gateway that runs listed queries only. */
export const natverksfragor: readonly string[] = [
  planpunktQuery,
  deltagareQuery,
  inbjudningarQuery,
  pastaendenQuery,
  verksamhetQuery,
  ...(Object.keys(referenser) as (keyof typeof referenser)[]).map(referensQuery),
];

/**
 * Queries the gateway at `address` within a deadline. `address` is called for each query. Null: there is no gateway,
 * and nothing is answered.
 */
export function natverksfraga(
  address: string | null | (() => string),
  timeoutMs = deadlineMs,
): Natverksfraga {
  async function ask<Varde>(
    query: string,
    variables: Readonly<Record<string, string>>,
    waitMs: number,
    read: (svar: object) => Varde | null,
  ): Promise<Natverkssvar<Varde>> {
    const url = typeof address === 'function' ? address() : address;
    if (url === null) return silent('ingen adress till gatewayen är inställd (GATEWAY_URL)');
    let answer: unknown;
    try {
      // A cached answer is no ground for a decision.
      const headers = { 'cache-control': 'no-cache' };
      ({ answer } = await askGateway(url, query, variables, { waitMs, headers }));
    } catch (error) {
      return silent(orsakAv(error));
    }
    return svarIn(answer, read);
  }
  /** A unit, from its operator. */
  async function verksamhet(namn: string): Promise<Natverkssvar<Referens>> {
    const [av = '', ...id] = namn.split('/');
    const waitMs = Math.min(timeoutMs, referenceDeadlineMs);
    const svar = await ask(verksamhetQuery, { av, id: id.join('/') }, waitMs, enhetIn);
    if (!svar.svarade || svar.varde === null) return svar as Natverkssvar<Referens>;
    const { enhet } = svar.varde;
    if (enhet === undefined) return silent('den som driver verksamheten svarade inte');
    return { svarade: true, varde: enhet };
  }
  return {
    planpunkt: (id) => ask(planpunktQuery, { id }, timeoutMs, planpunktIn),
    inbjudningar: (id) =>
      ask(inbjudningarQuery, { id }, Math.min(timeoutMs, referenceDeadlineMs), inbjudningarIn),
    deltagare: (id) => ask(deltagareQuery, { id }, timeoutMs, deltagareIn),
    pastaenden: (av, om) =>
      ask(pastaendenQuery, { id: av, om }, Math.min(timeoutMs, referenceDeadlineMs), pastaendenIn),
    referens: (slag, id) =>
      slag === 'verksamhet'
        ? verksamhet(id)
        : ask(referensQuery(slag), { id }, Math.min(timeoutMs, referenceDeadlineMs), referensIn),
  };
}

function silent(orsak: string): { svarade: false; orsak: string } {
  return { svarade: false, orsak };
}

function orsakAv(error: unknown): string {
  const { name } = error as Error;
  if (name === 'TimeoutError') return 'gatewayen svarade inte i tid';
  return name === 'SyntaxError' ? unreadable : 'gatewayen gick inte att nå';
}

const unreadable = 'gatewayens svar gick inte att läsa';

/** Reads an answer of any form. An unreadable part refuses it all. */
function svarIn<Varde>(answer: unknown, read: (svar: object) => Varde | null): Natverkssvar<Varde> {
  const { data, errors } = Object(answer) as { data?: unknown; errors?: unknown };
  const { svar } = Object(data) as { svar?: unknown };
  if (svar === undefined) return silent(unreadable);
  if (svar === null) {
    return errors === undefined
      ? { svarade: true, varde: null }
      : silent('samverkan svarade inte om saken');
  }
  const varde = read(Object(svar));
  return varde === null ? silent(unreadable) : { svarade: true, varde };
}
