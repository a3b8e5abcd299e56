import { askGateway } from './askGateway.ts';
import {
  deltagareIn,
  enhetIn,
  inbjudningarIn,
  pastaendenIn,
  planpunktIn,
  referensIn,
} from './natverksvar.ts';

/** What one party has said about a plan item, as the network sees it; null while it is silent. */
export interface Partsbeslut {
  part: string;
  namn: string;
  utfall: string | null;
  underlagHash: string | null;
  /** At which level it decides; null while it does not say. */
  niva?: string | null;
}

/** What one party has answered to an invitation, as the network sees it; null while it is silent. */
export interface Deltagarstatus {
  part: string;
  status: string | null;
}

/** A plan item's text and figures by their hash, and the decisions of all whom it concerns and who are in the network. */
export interface Planpunktsbeslut {
  underlagHash: string;
  beslut: Partsbeslut[];
}

/** What a huvudman's rows refer to in samverkan, or at another party: a unit, by the ids of who runs it and its own. */
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

/** One such thing: whom it concerns, and what tells its present form from others (a hash, a kind of answer), if any. */
export interface Referens {
  berorda: string[];
  kannetecken: string | null;
  /** The year of the plan that an item stands in; null for all else. */
  ar: number | null;
  /** The first day of the period that a report is about; null for all else. */
  fran: string | null;
  /** Which instances of whom are to have a report; null for all else. */
  mottagare?: { part: string | null; instans: string }[] | null;
}

/** What the network answered, null being that there is no such thing; or, in Swedish, why it could not be asked. */
export type Natverkssvar<Varde> =
  | { svarade: true; varde: Varde | null }
  | { svarade: false; orsak: string };

/** An invitation as samverkan holds it. */
export interface Inbjudan {
  vardcentrumId: string;
  /** The vårdcentrum's name. */
  namn: string;
  /** The date of the invitation; null when no source gives it. */
  inbjuden: string | null;
}

/** What a huvudman's subgraph asks of the network view. It reads there as any client does, and never writes. */
export interface Natverksfraga {
  /** The decisions on one plan item. Never rejects. */
  planpunkt(id: string): Promise<Natverkssvar<Planpunktsbeslut>>;
  /** What those who are invited to a vårdcentrum have answered. Never rejects. */
  deltagare(vardcentrumId: string): Promise<Natverkssvar<Deltagarstatus[]>>;
  /** The vårdcentrum that a party is invited to, answered or not. Never rejects. */
  inbjudningar(part: string): Promise<Natverkssvar<Inbjudan[]>>;
  /** The ids of what `av` states of `om`; null when there is no party `av`. Never rejects. */
  pastaenden(av: string, om: string): Promise<Natverkssvar<string[]>>;
  /** One thing that samverkan holds, without asking any party; a unit is asked of who runs it. Never rejects. */
  referens(slag: Referensslag, id: string): Promise<Natverkssvar<Referens>>;
}

/** How long a decision on money waits for every party's answer. */
const deadlineMs = 10_000;
/** How long any other write waits: it goes on without an answer. */
const referenceDeadlineMs = 3_000;

const planpunktQuery = `query ($id: ID!) {
  svar: planpunkt(id: $id) { underlagHash beslut { part { id namn uttradd } utfall underlagHash niva } }
}`;

const deltagareQuery = `query ($id: ID!) { svar: vardcentrum(id: $id) { deltagare { huvudmanId status } } }`;

const inbjudningarQuery = `query ($id: ID!) { svar: part(id: $id) { deltar { inbjuden vardcentrum { id namn } } } }`;

const pastaendenQuery = `query ($id: ID!, $om: ID!) { svar: part(id: $id) { huvudman { pastaenden(om: $om) { id } } } }`;

/** How each thing is found: its root field, and what is read of it. */
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

/** Every query that subgraphs ask the network, for a gateway that runs listed queries only. */
export const natverksfragor: readonly string[] = [
  planpunktQuery,
  deltagareQuery,
  inbjudningarQuery,
  pastaendenQuery,
  verksamhetQuery,
  ...(Object.keys(referenser) as (keyof typeof referenser)[]).map(referensQuery),
];

/** Asks the gateway at `address` (given when asked, or null for no gateway, which answers nothing), within a deadline. */
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
      // What somebody said before is no ground to decide on.
      const headers = { 'cache-control': 'no-cache' };
      ({ answer } = await askGateway(url, query, variables, { waitMs, headers }));
    } catch (error) {
      return silent(orsakAv(error));
    }
    return svarIn(answer, read);
  }
  /** A unit at who runs it. */
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

/** Reads the answer as anything might come; what cannot be read refuses it all. */
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
