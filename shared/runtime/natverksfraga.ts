/** What one party has said about a plan item, as the network sees it; null while it is silent. */
export interface Partsbeslut {
  part: string;
  namn: string;
  utfall: string | null;
  underlagHash: string | null;
}

/** A plan item's text and figures by their hash, and the decisions of all whom it concerns. */
export interface Planpunktsbeslut {
  underlagHash: string;
  beslut: Partsbeslut[];
}

/** What the network answered, null being that there is no such thing; or, in Swedish, why it could not be asked. */
export type Natverkssvar<Varde> =
  | { svarade: true; varde: Varde | null }
  | { svarade: false; orsak: string };

/** What a huvudman's subgraph asks of the network view. It reads there as any client does, and never writes. */
export interface Natverksfraga {
  /** The decisions on one plan item. Never rejects. */
  planpunkt(id: string): Promise<Natverkssvar<Planpunktsbeslut>>;
}

const deadlineMs = 10_000;

const planpunktQuery = `query ($id: ID!) {
  planpunkt(id: $id) { underlagHash beslut { part { id namn } utfall underlagHash } }
}`;

/** Asks the gateway at `url`, within a deadline; null is no gateway, which answers nothing. */
export function natverksfraga(url: string | null, timeoutMs = deadlineMs): Natverksfraga {
  return {
    planpunkt: async (id) => {
      if (url === null) return silent('ingen adress till gatewayen är inställd (GATEWAY_URL)');
      let answer: unknown;
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: planpunktQuery, variables: { id } }),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        });
        answer = await response.json();
      } catch (error) {
        return silent(orsakAv(error));
      }
      return planpunktIn(answer);
    },
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

/** Reads the answer as anything might come: a silent party is null in its place, anything else unknown refuses it all. */
function planpunktIn(answer: unknown): Natverkssvar<Planpunktsbeslut> {
  const { data, errors } = Object(answer) as { data?: unknown; errors?: unknown };
  const punkt = (Object(data) as { planpunkt?: unknown }).planpunkt;
  if (punkt === undefined) return silent(unreadable);
  if (punkt === null) {
    return errors === undefined
      ? { svarade: true, varde: null }
      : silent('samverkan svarade inte om punkten');
  }
  const { underlagHash, beslut } = punkt as { underlagHash?: unknown; beslut?: unknown };
  if (typeof underlagHash !== 'string' || !Array.isArray(beslut)) return silent(unreadable);
  const partsbeslut = beslut.map(partsbeslutIn);
  if (partsbeslut.includes(null)) return silent(unreadable);
  return { svarade: true, varde: { underlagHash, beslut: partsbeslut as Partsbeslut[] } };
}

function partsbeslutIn(one: unknown): Partsbeslut | null {
  const { part, utfall, underlagHash } = Object(one) as Record<string, unknown>;
  const { id, namn } = Object(part) as Record<string, unknown>;
  if (typeof id !== 'string') return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    part: id,
    namn: text(namn) ?? id,
    utfall: text(utfall),
    underlagHash: text(underlagHash),
  };
}
