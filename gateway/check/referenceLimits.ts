import type { FieldShape } from './Shape.ts';

/** Parties, or entities of others, that one answer may refer to. Sweden has 311 kommuner and regioner. */
const maxReferences = 1_000;
/** How often it may refer to parties: each of 500 units to a score of them. */
const maxMentions = 10_000;
/** Functions or years among the figures that samverkan adds up: the contract has 15 functions. */
const maxFigures = 100;

/**
 * What an owner says of itself is its own affair, but others are made to work by some of it: each party that it refers to
 * is looked up, each entity of another is asked about, and its key figures travel on to samverkan beside everybody
 * else's. One answer may not hold so much of these that the others' part gets lost: the rule is false from there on. It
 * counts, so each answer has one of its own.
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
