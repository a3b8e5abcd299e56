import { ownerField } from '../../shared/contract/prefixOf.ts';
import { checkObject, type Fault, FaultList, isExact, isObject } from './checkAnswer.ts';
import type { FieldShape, SelectionShape, TypeShape } from './shape.ts';

/** The checked entities, one for each representation; or undefined when the answer as a whole cannot be trusted. */
export type CheckedEntities = { entities: (object | null)[]; faults: Fault[] } | undefined;

/**
 * False for a value that must not stand at a field of the answer to this representation. Asked about ruled fields, and
 * about all fields of the entity itself. It may count, so each reading has one of its own.
 */
export type Rule = (
  field: FieldShape,
  value: unknown,
  ofEntity: boolean,
  representation: Representation,
) => boolean;

/**
 * Holds `data._entities` against the representations that were asked about: as many, in order, and within `rule`.
 * A breach of that makes the whole answer worthless, since it is no longer clear what speaks of what. A wrong value
 * deeper down only costs itself.
 */
export function checkEntities(
  shape: SelectionShape,
  representations: readonly Representation[],
  data: unknown,
  newRule: () => Rule = () => () => true,
): CheckedEntities {
  const given = isObject(data) ? data._entities : undefined;
  if (!Array.isArray(given) || given.length !== representations.length) return undefined;
  if (areExact(shape, representations, given, newRule())) return { entities: given, faults: [] };

  const rule = newRule();
  const faults = new FaultList();
  let forged = false;
  const hopeless = () => forged || faults.tooMany();
  const entities = representations.map((representation, index) => {
    const value = given[index];
    if (value === null) return null;
    const selection = isObject(value) ? selectionOf(shape, representation, value) : undefined;
    if (!selection) {
      forged = true;
      return null;
    }
    return checkObject(selection, value, ['_entities', index], {
      allows: (field, found, path) => {
        const ofEntity = path.length === entityDepth;
        if (!ofEntity && !field.ruled) return true;
        const allowed = rule(field, found, ofEntity, representation);
        forged ||= !allowed;
        return allowed;
      },
      onFault: (fault) => faults.add(fault),
      hopeless,
    });
  });
  return hopeless() ? undefined : { entities, faults: faults.list() };
}

/** The length of the path of an entity's own field. */
const entityDepth = ['_entities', 0, 'field'].length;

/** Whether every entity is exactly what was asked for, within the rule. */
function areExact(
  shape: SelectionShape,
  representations: readonly Representation[],
  given: readonly unknown[],
  rule: Rule,
): given is (object | null)[] {
  return representations.every((representation, index) => {
    const value = given[index];
    if (value === null) return true;
    const selection = isObject(value) ? selectionOf(shape, representation, value) : undefined;
    if (!selection) return false;
    const entity = value as Record<string, unknown>;
    const allows = (field: FieldShape, found: unknown) => rule(field, found, false, representation);
    return (
      isExact(selection, entity, allows) &&
      selection.fields.every((field) => rule(field, entity[field.key], true, representation))
    );
  });
}

/**
 * The selection for an entity of the type that was asked about; an entity of any other type has none. One that was asked
 * about by an interface is of the type that the subgraph says.
 */
function selectionOf(
  shape: SelectionShape,
  { __typename: asked }: Representation,
  value: Record<string, unknown>,
): SelectionShape | undefined {
  const given = Object.hasOwn(value, '__typename') ? value.__typename : asked;
  const selection = entityShape(shape, asked);
  if (selection) return given === asked ? selection : undefined;
  return entityShape(shape, given);
}

/** The selection for entities of one type, out of the shape of a whole `_entities` fetch. */
export function entityShape(shape: SelectionShape, typename: unknown): SelectionShape | undefined {
  const [entities] = shape.fields;
  const type = entities && named(entities.type);
  return type?.kind === 'object' ? type.selectionFor(typename) : undefined;
}

function named(type: TypeShape): TypeShape {
  return type.kind === 'list' || type.kind === 'nonNull' ? named(type.of) : type;
}

/**
 * An owner speaks for itself only: whatever it says of `huvudmanId`, at any depth, must be itself, and the key and type
 * of each entity must come back as they were asked.
 */
export const ownKeysOnly: Rule = ({ name, coordinate }, value, ofEntity, representation) => {
  const namesOwner = name === 'huvudmanId' || coordinate === 'Huvudman.id';
  if (namesOwner && value !== ownerOf(representation)) return false;
  return !ofEntity || !Object.hasOwn(representation, name) || representation[name] === value;
};

/** A representation of an entity: its type and key, as the planner sends it. */
export type Representation = { __typename: string } & Record<string, unknown>;

/** The huvudman that owns an entity, read out of its key: the contract lets no entity be without. */
export function ownerOf(representation: Representation): string {
  return String(representation[ownerField(representation.__typename)]);
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 100;

/**
 * The party to ask about an entity: its owner. A key that no party can have is given to one id that no party has, since a
 * subgraph can refer to anything, and the id stands in errors.
 */
export function askedOwner(representation: Representation): string {
  const owner = ownerOf(representation);
  return owner.length <= longest && slug.test(owner) ? owner : 'ogiltigt-id';
}

/** Parties, or entities of others, that one answer may refer to. Sweden has 311 kommuner and regioner. */
const maxReferences = 1_000;
/** How often it may refer to parties: each of 500 units to a score of them. */
const maxMentions = 10_000;
/** Functions or years among the figures that samverkan adds up: the contract has 15 functions. */
const maxFigures = 100;

/**
 * Limits what an owner's answer makes others do: each party that it refers to is looked up, each entity of another owner is
 * asked about, and its key figures are sent on to samverkan together with everybody's. Too many of these would cost the others
 * their part of the answer, so beyond the limits the rule is false. The rule counts, so each answer needs a new one.
 */
export function withinReferenceLimits(
  owner: string,
): (field: FieldShape, value: unknown) => boolean {
  const parties = new Set<unknown>();
  let mentions = 0;
  let entities = 0;
  return ({ name, coordinate }, value) => {
    if (coordinate === 'Part.id') {
      parties.add(value);
      mentions += 1;
    }
    if ((name === 'huvudmanId' || coordinate === 'Huvudman.id') && value !== owner) entities += 1;
    const figures = coordinate.startsWith('Nyckeltal.') && Array.isArray(value) ? value.length : 0;
    return (
      parties.size <= maxReferences &&
      mentions <= maxMentions &&
      entities <= maxReferences &&
      figures <= maxFigures
    );
  };
}
