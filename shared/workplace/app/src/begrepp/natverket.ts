import { fraga } from '../fraga.ts';

/** The network's answer; where it does not answer, null and a sentence on why. */
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

/** Own rows, by the id of the row that each answers. */
export const efter = <Row extends object>(rows: readonly Row[] | null, name: keyof Row) =>
  new Map((rows ?? []).map((one) => [String(one[name]), one]));
