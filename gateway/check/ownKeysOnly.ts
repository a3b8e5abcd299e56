import type { Rule } from './checkEntities.ts';
import { ownerOf } from './ownerOf.ts';

/**
 * An owner speaks for itself only: whatever it says of `huvudmanId`, at any depth, must be itself, and the key and type
 * of each entity must come back as they were asked.
 */
export const ownKeysOnly: Rule = ({ name, coordinate }, value, ofEntity, representation) => {
  const namesOwner = name === 'huvudmanId' || coordinate === 'Huvudman.id';
  if (namesOwner && value !== ownerOf(representation)) return false;
  return !ofEntity || !Object.hasOwn(representation, name) || representation[name] === value;
};
