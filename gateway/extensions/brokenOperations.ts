import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { CriticalityLevel, diff, type InvalidDocument, validate } from '@graphql-inspector/core';
import { type GraphQLSchema, Kind, parse, Source } from 'graphql';
import { prefixOf } from '../../shared/contract/prefixOf.ts';
import { composeSupergraph } from '../compose/composeSupergraph.ts';
import { networkGraphs } from '../compose/networkGraphs.ts';
import { readSafelist } from '../safelist/readSafelist.ts';
import { composeExtensions } from './composeExtensions.ts';

/** What is to be tried, and against which operations. Files are given by their paths. */
export interface Trial {
  /** A version of the contract, as SDL; or else an extension. */
  contract?: string;
  extension?: { huvudman: string; sdl: string };
  safelists: string[];
  /** The gateway's file of what clients ask; null: none. */
  usage: string | null;
}

/** An operation that would no longer be valid. */
export interface BrokenOperation {
  operation: string;
  /** The file in which it stands; for one that was asked, by whom and how often. */
  where: string;
  faults: string[];
}

export interface TrialResult {
  /** What the change takes away, whether anybody asks for it or not. */
  changes: string[];
  broken: BrokenOperation[];
  /** How many operations were tried. */
  tried: number;
  /** Why nothing could be tried. */
  errors: string[];
}

/** As `npm run compose` wrote it. */
const network = new URL('../compose/supergraph.graphql', import.meta.url);
const queries = new URL('../portal/src/queries/', import.meta.url);

/**
 * Lists the operations that a change would break, of those of the portal, those in safelists, and those that the gateway has
 * counted. Takes seconds: it composes.
 */
export async function brokenOperations(trial: Trial): Promise<TrialResult> {
  const own = networkGraphs();
  const after = composed(trial, own);
  if (typeof after !== 'string') return { changes: [], broken: [], tried: 0, errors: after.errors };
  const sources = await sourcesOf(trial);
  const schema = apiSchema(after);
  const found = faultsIn(schema, sources);
  const result = { changes: [] as string[], tried: sources.length, errors: [] };
  if (trial.extension) {
    // This composition does not have other members' fields; an extension can only remove its own.
    const own = new RegExp(`\\b${prefixOf(trial.extension.huvudman)}`, 'i');
    return { ...result, broken: brokenBy(found, (fault) => own.test(fault)) };
  }
  const before = apiSchema(readFileSync(network, 'utf8'));
  const known = new Set(faultsIn(before, sources).flatMap(faultsOf));
  const changes = (await diff(before, schema))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
  return { ...result, changes, broken: brokenBy(found, (fault) => !known.has(fault)) };
}

type Graphs = ReturnType<typeof networkGraphs>;

function composed(trial: Trial, own: Graphs): string | { errors: string[] } {
  if (trial.extension) {
    const { huvudman, sdl } = trial.extension;
    const { supergraphSdl, violations = [] } = composeExtensions([[huvudman, sdl]]);
    return supergraphSdl ?? { errors: violations.map(({ message }) => message) };
  }
  const { supergraphSdl, errors = [] } = composeSupergraph({
    ...own,
    kontrakt: trial.contract ?? own.kontrakt,
  });
  const lines = errors.map(({ coordinate, message }) => `${coordinate ?? 'schema'}: ${message}`);
  return supergraphSdl ?? { errors: lines };
}

const apiSchema = (sdl: string) => Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();

function faultsIn(schema: GraphQLSchema, sources: Source[]): InvalidDocument[] {
  // Each by itself: operations of different clients may have the same names.
  return sources.flatMap((source) => validate(schema, [source], { strictDeprecated: false }));
}

const faultsOf = ({ source, errors }: InvalidDocument) =>
  errors.map(({ message }) => `${source.name}: ${message}`);

function brokenBy(found: InvalidDocument[], counts: (fault: string) => boolean): BrokenOperation[] {
  return found.flatMap((document) => {
    const { source, errors } = document;
    const own = faultsOf(document);
    const faults = errors.filter((_error, at) => counts(own[at] ?? ''));
    if (faults.length === 0) return [];
    const operation = nameIn(source.body) ?? 'en fråga utan namn';
    return [{ operation, where: source.name, faults: faults.map(({ message }) => message) }];
  });
}

function nameIn(text: string): string | undefined {
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operation && 'name' in operation ? operation.name?.value : undefined;
}

async function sourcesOf({ safelists, usage }: Trial): Promise<Source[]> {
  const portal = readdirSync(queries)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const text = readFileSync(new URL(file, queries), 'utf8');
      return new Source(text, `gateway/portal/src/queries/${file}`);
    });
  const listed: Source[] = [];
  for (const file of safelists) {
    const list = await readSafelist(file, true);
    for (const text of list.queries.values()) listed.push(new Source(text, file));
  }
  return [...portal, ...listed, ...(usage !== null && existsSync(usage) ? asked(usage) : [])];
}

function asked(file: string): Source[] {
  const { operations } = JSON.parse(readFileSync(file, 'utf8')) as {
    operations: { text: string; clients: Record<string, { count: number; last: string }> }[];
  };
  return operations.map(({ text, clients }) => {
    const by = Object.entries(clients).map(
      ([client, { count, last }]) => `${client} (${count} gånger, senast ${last})`,
    );
    return new Source(text, `frågad av ${by.join(', ')}`);
  });
}
