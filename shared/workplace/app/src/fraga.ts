/** Why there is no answer, in Swedish as the page shows it. */
export class Svarsfel extends Error {
  override name = 'Svarsfel';
  /** The refusal's code; null when no refusal came. */
  readonly kod: string | null;

  constructor(message: string, kod: string | null) {
    super(message);
    this.kod = kod;
  }
}

/** One reason why a change was not saved. */
export interface Fel {
  falt: string | null;
  kod: string;
  meddelande: string;
  gallandeVersion?: number | null;
}

/** Whether the user has to sign in before anything else works. */
export const arUtloggad = (fel: unknown) => fel instanceof Svarsfel && fel.kod === 'SESSION_SLUT';

interface Svar {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks the workplace's own server: /graphql for the huvudman's own rows, /natverk for the network. */
export async function fraga<Data>(
  query: string,
  variables: Record<string, unknown> = {},
  { till = '/graphql', obevakad = false } = {},
): Promise<Data> {
  const svar = await skicka<Svar>(till, { query, variables }, obevakad);
  // In the network's answer a silent party is an error beside the other parties' data, so data counts first.
  if (!svar.data) throw felAv(svar);
  return svar.data as Data;
}

/** Sends JSON to an address of the workplace. Without a body it is a GET. */
export async function skicka<Data>(till: string, body?: object, obevakad = false): Promise<Data> {
  const response = await fetch(till, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(obevakad ? { 'x-obevakad': '1' } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Svarsfel(
      'Servern svarar inte. Det du skrev finns kvar: försök igen om en stund.',
      null,
    );
  });
  const json = await response.json().catch(() => null);
  if (response.ok && json !== null) return json;
  throw felAv(json);
}

function felAv(json: Svar | null): Svarsfel {
  const [first] = json?.errors ?? [];
  const text = first?.message ?? 'Svaret går inte att läsa. Det du skrev finns kvar: försök igen.';
  return new Svarsfel(text, first?.extensions?.code ?? null);
}
