import { parse, print } from 'graphql';
import type { Fel } from '../andring/Fel.ts';
import { type Concept, readConcepts } from '../concept/Concept.ts';
import { expandInputs } from '../concept/expandInputs.ts';
import { inputRules } from '../concept/inputRules.ts';
import { valueFaults } from '../concept/valueFaults.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import { kontraktSdl } from '../contract/kontraktSdl.ts';
import { ownerTemplates } from './ownerTemplates.ts';

const types = readConcepts(parse(`${kontraktSdl}\n\n${ownerTemplates}`, { noLocation: true }));

/** Every kind of row that a huvudman keeps, as the contract and its own API state it. */
export const concepts: ReadonlyMap<string, Concept> = types.concepts;

/** One of them by the name of its type. Throws when there is none. */
export function concept(name: string): Concept {
  const found = concepts.get(name);
  if (!found) throw new Error(`The SDL has no type ${name} with @rad.`);
  return found;
}

/** What is wrong with stated values of a concept by what its fields say; `slag` narrows what an amount can be. */
export function fieldFaults(name: string, values: object, slag: Huvudmanslag | null = null): Fel[] {
  return valueFaults(concept(name).fields, values, { slag });
}

const templates = parse(ownerTemplates, { noLocation: true });
const expanded = expandInputs(templates, types);

/** SDL of a huvudman's own API, its inputs with the fields of their types. Not composed: the supergraph is read-only. */
export const agarSdl: string = print(expanded);

/** What the fields of each mutation's input may hold. */
export const mutationRules = inputRules(templates, expanded, types);
