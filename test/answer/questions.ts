import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { fhirQuestions } from '../../gateway/fhir/questions.ts';
import { networkQueries } from '../../shared/opendata/DataSource.ts';
import { avtalQuery, geriatrikQuery, vardcentrumQuery } from '../queries.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** The portal's operations, as it sends them. */
export const portal = Object.values(
  JSON.parse(read('../../gateway/portal/persisted.json')) as Record<string, string>,
);
const readme = [...read('../../README.md').matchAll(/```graphql\n(.*?)```/gs)].flatMap(
  // What a member publishes beyond the contract has a test of its own.
  ([, text = '']) => (/^\s*(query|\{)/.test(text) && !text.includes('tierp_') ? [text] : []),
);
/** Values of the portal's variables that find something. */
const values: Record<string, unknown> = {
  lan: '03',
  first: 20,
  antal: 20,
  fran: 0,
  matt: 'halsocentral-tillganglighet',
  ar: 2026,
  huvudman: 'region-uppsala',
  part: 'region-uppsala',
};
/** What is another for one of its questions. */
const own: Record<string, Record<string, unknown>> = {
  Plan: { id: 'osthammar-2020' },
  Huvudman: { id: 'tierp' },
  EnheterHosPart: { id: 'region-uppsala' },
  MattvardenHosPart: { id: 'region-uppsala' },
  Verksamhet: { id: 'halsocentralen-tierp' },
  Andringar: { fran: '2026-01-01T00:00:00Z' },
  AndringarGemensamt: { vardcentrum: 'tierp-alvkarleby', fran: '2026-01-01T00:00:00Z' },
  FhirVerksamhet: { id: 'halsocentralen-tierp' },
  FhirAndrade: { fran: '2026-01-01T00:00:00Z' },
  AndringarHosPart: { id: 'tierp', fran: '2026-01-01T00:00:00Z' },
};

/** A question as it is asked. */
export interface Asked {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

/** A question with the values of its variables that find something. */
export function asked(query: string): Asked {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error(`no operation: ${query}`);
  const name = operation.name?.value ?? query.slice(0, 40);
  const given = { ...values, id: 'tierp-alvkarleby', ...own[name] };
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const variables = Object.fromEntries(
    Object.entries(given).filter(([variable]) => names.includes(variable)),
  );
  return { name, query, variables };
}

/** All that the portal and the README ask, and more. */
export const questions = [...portal, ...readme, vardcentrumQuery, geriatrikQuery, avtalQuery].map(
  asked,
);

/** What is asked for the files of `/data` and for FHIR. */
export const fileQuestions = [...networkQueries, ...fhirQuestions].map(asked);
