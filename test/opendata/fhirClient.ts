import { expect } from '@jest/globals';
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { Client } from 'fhir-kit-client';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { fhirFaults } from './fhirRules.ts';

/** Where a gateway serves FHIR. */
export const baseOf = ({ url }: RunningServer) => new URL('/fhir', url).href;
/** What of a bundle was searched for. */
export const matchesIn = ({ entry = [] }: Bundle) =>
  entry
    .filter(({ search }) => search?.mode === 'match')
    .map(({ resource }) => resource as Resource);
export const outcomeIn = ({ entry = [] }: Bundle) =>
  entry.find(({ search }) => search?.mode === 'outcome')?.resource as OperationOutcome | undefined;

/** All pages of a search, as a client library follows them. */
export async function pull(client: Client, type: string): Promise<Resource[]> {
  const found: Resource[] = [];
  let page = (await client.search({
    resourceType: type,
    searchParams: { _count: 25 },
  })) as unknown as Bundle;
  for (let pages = 0; page && pages < 200; pages += 1) {
    expect(fhirFaults(page)).toEqual([]);
    found.push(...matchesIn(page));
    page = (await client.nextPage({ bundle: page as never })) as unknown as Bundle;
  }
  return found;
}

/** What is answered at a path, as it came and read. */
export async function read<Body>(server: RunningServer, path: string, headers: object) {
  const answer = await fetch(`${baseOf(server)}/${path}`, { headers: { ...headers } });
  return { answer, body: (await answer.json()) as Body };
}
