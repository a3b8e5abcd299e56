import { fraga } from '../fraga.ts';

/** What the network says; null with a sentence of why where it does not answer. */
export async function franNatverket<Data>(
  query: string,
  variables: Record<string, unknown>,
): Promise<{ data: Data | null; okant: string | null }> {
  try {
    return { data: await fraga<Data>(query, variables, { till: '/natverk' }), okant: null };
  } catch (error) {
    return { data: null, okant: (error as Error).message };
  }
}

/** Rows of one's own by the id of what they answer. */
export const efter = <Row extends object>(rows: readonly Row[] | null, name: keyof Row) =>
  new Map((rows ?? []).map((one) => [String(one[name]), one]));
