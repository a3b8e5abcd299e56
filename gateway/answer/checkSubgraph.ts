import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { checkObject, FaultList, isExact, isObject, type Reading } from './checkAnswer.ts';
import { checkEntities } from './checkEntities.ts';
import type { SelectionShape } from './shape.ts';
import { type AskedEntities, pathWithin, placeOf, statedErrors } from './statedErrors.ts';

/** Whose answer it is. */
export interface Answering {
  name: string;
  /** The code of errors that are not its to give. */
  unavailable: Code;
}

/** What it was asked. */
export interface Asked {
  shape: SelectionShape;
  /** Null when it was not asked about entities. */
  entities: AskedEntities | null;
}

const passedOn: ReadonlySet<unknown> = new Set<Code>([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'PART_EJ_REGISTRERAD',
]);
/** As many as there are huvudmän that a text may refer to without their having joined, and some more. */
const maxErrors = 400;

/** Holds one subgraph's answer against what it was asked: what follows the schema, and errors for the rest. */
export function checkSubgraph(
  { data, errors }: Record<string, unknown>,
  asked: Asked,
  { name, unavailable }: Answering,
): Reading & { data: Record<string, unknown> | null; errors: GraphQLFormattedError[] } {
  const { checked, faults } = check(data, asked);
  const said = statedErrors(errors, {
    name,
    passedOn,
    withWords: passedOn,
    otherwise: unavailable,
    max: maxErrors,
    place: (path) => place(asked, path),
  });
  // Without data it is all of the entities that nothing came of.
  const stated =
    asked.entities && !isObject(data)
      ? said.flatMap((error) => eachOf(asked.entities, error))
      : said;
  const faultErrors = faults.map(({ path, coordinate }) => ({
    message: `${name}: värdet av ${coordinate} följer inte schemat och visas inte.`,
    path: place(asked, path),
    extensions: { code: unavailable },
  }));
  const all = [...stated, ...faultErrors];
  return {
    data: checked,
    errors: all,
    whole: all.length === 0,
    ...(faults.length > 0 ? { orsak: 'FEL_FORM' } : {}),
  };
}

function eachOf(entities: AskedEntities | null, error: GraphQLFormattedError) {
  const positions = entities?.positions ?? [];
  return positions.map((position) => ({ ...error, path: ['_entities', position] }));
}

function check(data: unknown, { shape, entities }: Asked) {
  if (!isObject(data)) return { checked: null, faults: [] };
  if (entities) {
    const all = checkEntities(shape, entities.representations, data);
    if (all) return { checked: { _entities: all.entities }, faults: all.faults };
    const faults = entities.representations.map((_, index) => ({
      path: ['_entities', index],
      coordinate: 'Query._entities',
    }));
    return { checked: null, faults };
  }
  if (isExact(shape, data, () => true)) return { checked: data, faults: [] };
  const faults = new FaultList();
  const checked = checkObject(shape, data, [], {
    allows: () => true,
    onFault: (fault) => faults.add(fault),
    hopeless: () => faults.tooMany(),
  });
  return { checked: faults.tooMany() ? null : checked, faults: faults.list() };
}

/** A path in the subgraph's answer as a path in the whole fetch. */
function place({ shape, entities }: Asked, path: readonly unknown[]): (string | number)[] {
  return entities ? placeOf(entities, path) : pathWithin(shape, path);
}
