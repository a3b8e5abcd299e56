/** Why an answer is not there, in Swedish as it is shown. */
export class Svarsfel extends Error {
  override name = 'Svarsfel';
  /** The code of the refusal; null where none came. */
  readonly kod: string | null;

  constructor(message: string, kod: string | null) {
    super(message);
    this.kod = kod;
  }
}

/** One reason why a change was not written. */
export interface Fel {
  falt: string | null;
  kod: string;
  meddelande: string;
  gallandeVersion?: number | null;
}

/** Whether somebody has to sign in before anything else can be done. */
export const arUtloggad = (fel: unknown) => fel instanceof Svarsfel && fel.kod === 'SESSION_SLUT';

interface Svar {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks the workplace's own server: what is the huvudman's own at /graphql, what others have said at /natverk. */
export async function fraga<Data>(
  query: string,
  variables: Record<string, unknown> = {},
  { till = '/graphql', obevakad = false } = {},
): Promise<Data> {
  const svar = await skicka<Svar>(till, { query, variables }, obevakad);
  // Of the network each party's silence is an error of its own, beside what the others said.
  if (!svar.data) throw felAv(svar);
  return svar.data as Data;
}

/** Sends JSON to an address of the workplace; GET without a body. */
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
