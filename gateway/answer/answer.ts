import { type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';
import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import { compact } from './bytes.ts';
import { isObject, type Reader, type Reading } from './checkAnswer.ts';
import {
  type CheckedEntities,
  checkEntities,
  entityShape,
  ownKeysOnly,
  type Representation,
  type Rule,
  withinReferenceLimits,
} from './checkEntities.ts';
import { type Answering, checkSubgraph } from './checkSubgraph.ts';
import { type Allows, Scanner, wrong } from './scan.ts';
import { type ScanType, scanObject, type View } from './scanShape.ts';
import { type FieldShape, fetchShape, type SelectionShape } from './shape.ts';
import { type AskedEntities, malformedErrors } from './statedErrors.ts';

type ScanObject = ScanType & { kind: 'object' };

/** A fetch, as far as it says where what it gives of a type is shown and read; of its root fields for null. */
export interface Viewed {
  viewOf: (typename: string | null) => View;
}

/** The question to a graph of one fetch, or of several that are joined: worked out once for all runs. */
export class GraphQuestion {
  readonly query: string;
  /** It as JSON, up to its variables. */
  readonly #head: string;
  /** The shape of its answer. */
  readonly shape: SelectionShape;
  readonly #rootName: string;
  readonly #fetches: readonly Viewed[];
  readonly #scans = new Map<string | null, ScanObject | null>();

  /** `schema` is the graph's own; `fetches` are those that it is asked for: what they give is shown and read as they say. */
  constructor(schema: GraphQLSchema, query: string, fetches: readonly Viewed[]) {
    this.query = query;
    this.#head = `{"query":${JSON.stringify(query)},"variables":{`;
    this.shape = fetchShape(schema, parse(query, { noLocation: true }), {});
    this.#rootName =
      (query.startsWith('mutation') ? schema.getMutationType() : schema.getQueryType())?.name ?? '';
    this.#fetches = fetches;
  }

  /** The body of a call: what is asked, with its variables, and the representations as JSON when it asks about any. */
  payload(variables: Record<string, unknown>, texts: readonly string[] | null): string {
    const own = JSON.stringify(variables).slice(1, -1);
    const between = own !== '' && texts !== null ? ',' : '';
    const entities = texts === null ? '' : `"representations":[${texts.join()}]`;
    return `${this.#head}${withExactNumbers(`${own}${between}${entities}`)}}}`;
  }

  /** How entities of a type are scanned, or its root fields for null; null when only the check can judge them. */
  scanOf(typename: string | null): ScanObject | null {
    const known = this.#scans.get(typename);
    if (known !== undefined) return known;
    const views: View[] = this.#fetches.map(({ viewOf }) => viewOf(typename));
    const shape = typename === null ? this.shape : entityShape(this.shape, typename);
    const scan = shape ? scanObject(shape, typename ?? this.#rootName, views) : null;
    this.#scans.set(typename, scan);
    return scan;
  }
}

/** A larger answer is left to the check: scanning a hostile member's large answer in vain would hold up everybody. */
const maxScanned = 1_000_000;

/**
 * What `read` finds in the bytes of an answer of at most `maxValues` values; null when they are left to the check. An answer
 * that only has white space or needless escapes, as some servers write, is rewritten without them and read again.
 */
export function scanned<Found>(
  bytes: Buffer,
  maxValues: number,
  newAllows: () => Allows,
  read: (scanner: Scanner) => Found | typeof wrong,
): Found | null {
  if (bytes.length > maxScanned) return null;
  const scanner = new Scanner(bytes, newAllows());
  const found = read(scanner);
  if (found !== wrong) return scanner.values <= maxValues ? found : null;
  const rewritten = scanner.looselyWritten ? compact(bytes) : null;
  if (!rewritten) return null;
  const second = new Scanner(rewritten, newAllows());
  const again = read(second);
  return again !== wrong && second.values <= maxValues ? again : null;
}

/** What one owner is asked, and where its entities stand in the whole fetch. */
export interface Share {
  question: GraphQuestion;
  /** All but its representations. */
  variables: Record<string, unknown>;
  representations: readonly Representation[];
  /** The same as JSON. */
  texts: readonly string[];
  positions: readonly number[];
}

/**
 * An entity of which only the key is known: all other fields are null. The entity itself is not null, since the executor drops
 * an object that lacks a field which a @requires asks for, and then totals could not say who is missing.
 */
export function unknownEntity({ question, representations }: Share, index: number): unknown {
  const representation = representations[index] as Representation;
  const fields = entityShape(question.shape, representation.__typename)?.fields ?? [];
  return Object.fromEntries(
    fields.map(({ key, name, type }) => [
      key,
      type.kind === 'nonNull' ? (representation[name] ?? null) : null,
    ]),
  );
}

export interface CheckedAnswer extends NonNullable<CheckedEntities> {
  /** What the answer holds as its errors. */
  errors: unknown;
}

/** How an owner's answer to its share is read: `maxValues` is the most that it may hold. */
export function ownerReader(
  owner: string,
  share: Share,
  maxValues: number,
): Required<Reader<Reading & CheckedAnswer>> {
  return {
    check: (body) => readAnswer(owner, share, body),
    scan: (bytes) => scanAnswer(owner, share, bytes, maxValues),
  };
}

/** What an owner may say of itself and of others, counted anew for each reading. */
function ruleFor(owner: string): Rule {
  const modest = withinReferenceLimits(owner);
  return (field, value, ofEntity, representation) =>
    ownKeysOnly(field, value, ofEntity, representation) && modest(field, value);
}

/** The bytes of an owner's answer, when they are exactly what it was asked; null when they are left to `readAnswer`. */
function scanAnswer(
  owner: string,
  { question, representations }: Share,
  bytes: Buffer,
  maxValues: number,
): (Reading & CheckedAnswer) | null {
  let rule: Rule;
  let current: Representation;
  const entities = scanned(
    bytes,
    maxValues,
    () => {
      rule = ruleFor(owner);
      return (field, value) => rule(field, value, false, current);
    },
    (scanner) =>
      scanner.entities(representations.length, (place) => {
        current = representations[place] as Representation;
        const scan = question.scanOf(current.__typename);
        const isOwn = (field: FieldShape, value: unknown) => rule(field, value, true, current);
        return scan ? scanner.entity(scan, isOwn, current) : wrong;
      }),
  );
  return (
    entities && {
      entities: entities as (object | null)[],
      faults: [],
      errors: undefined,
      whole: true,
    }
  );
}

/** An owner's answer, held against what it was asked; undefined when nothing of it can be used. */
function readAnswer(
  owner: string,
  share: Share,
  body: unknown,
): (Reading & CheckedAnswer) | undefined {
  const { data, errors } = isObject(body) ? body : {};
  const { question, representations } = share;
  const checked = checkEntities(question.shape, representations, data, () => ruleFor(owner));
  if (!checked) return undefined;
  const orsak = orsakIn(checked, share, errors);
  return { ...checked, errors, orsak, whole: orsak === undefined && isNone(errors) };
}

export function isNone(errors: unknown): boolean {
  return errors === undefined || errors === null || (Array.isArray(errors) && errors.length === 0);
}

function orsakIn(
  { entities, faults }: NonNullable<CheckedEntities>,
  share: Share,
  errors: unknown,
): Reading['orsak'] {
  if (faults.length > 0 || malformedErrors(errors)) return 'FEL_FORM';
  return deniedAll(entities, share, errors) ? 'ATKOMST_NEKAD' : undefined;
}

/** What one call to a subgraph gave. */
export interface GivenBySubgraph {
  data: Record<string, unknown> | null;
  errors: GraphQLFormattedError[];
}

/** How the answer of a subgraph that is no huvudman's is read: about `entities`, or its root fields when they are null. */
export function subgraphReader(
  answering: Answering,
  question: GraphQuestion,
  entities: AskedEntities | null,
  maxValues: number,
): Required<Reader<GivenBySubgraph & Reading>> {
  return {
    check: (body) => {
      if (!isObject(body) || (!isObject(body.data) && !Array.isArray(body.errors)))
        return undefined;
      return checkSubgraph(body, { shape: question.shape, entities }, answering);
    },
    scan: (bytes) => {
      const root = entities ? null : question.scanOf(null);
      if (!entities && !root) return null;
      const read = (scanner: Scanner) => {
        if (root) return scanner.data(root);
        const representations = entities?.representations ?? [];
        const found = scanner.entities(representations.length, (place) => {
          const scan = question.scanOf(representations[place]?.__typename ?? '');
          return scan ? scanner.entity(scan, () => true, {}) : wrong;
        });
        return found === wrong ? wrong : { _entities: found };
      };
      const data = scanned(bytes, maxValues, () => () => true, read);
      return data === null
        ? null
        : { data: data as Record<string, unknown>, errors: [], whole: true };
    },
  };
}

/** Whether an owner answered only that it refuses: FORBIDDEN, and nothing beyond the keys that it was asked about. */
function deniedAll(
  entities: readonly unknown[],
  { question: { shape }, representations }: Pick<Share, 'question' | 'representations'>,
  errors: unknown,
): boolean {
  const forbidden =
    Array.isArray(errors) &&
    errors.some(
      (one) => isObject(one) && isObject(one.extensions) && one.extensions.code === 'FORBIDDEN',
    );
  return (
    forbidden &&
    entities.every((entity, index) => holdsNothing(entity, representations[index], shape))
  );
}

function holdsNothing(
  entity: unknown,
  representation: Representation | undefined,
  shape: SelectionShape,
): boolean {
  if (!isObject(entity) || !representation) return true;
  const fields = entityShape(shape, representation.__typename)?.fields ?? [];
  return fields.every(
    ({ key, name }) => Object.hasOwn(representation, name) || (entity[key] ?? null) === null,
  );
}
