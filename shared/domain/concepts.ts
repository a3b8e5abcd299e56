import { parse, print } from 'graphql';
import type { Fel } from '../change/Fel.ts';
import { type Concept, readConcepts } from '../concept/Concept.ts';
import { expandInputs } from '../concept/expandInputs.ts';
import { formField } from '../concept/formField.ts';
import { type Forms, formsOf } from '../concept/forms.ts';
import { inputRules, mutationUsesIn } from '../concept/inputRules.ts';
import { mutationRoles } from '../concept/mutationRoles.ts';
import { valueFaults } from '../concept/valueFaults.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import { kontraktSdl } from '../contract/kontraktSdl.ts';
import { ownerTemplates } from './ownerTemplates.ts';

const sdl = parse(`${kontraktSdl}\n\n${ownerTemplates}`, { noLocation: true });
const types = readConcepts(sdl);

/** Every kind of row that a huvudman keeps, as the contract and its own API state it. */
export const concepts: ReadonlyMap<string, Concept> = types.concepts;

/** One of them by the name of its type. Throws when there is none. */
export function concept(name: string): Concept {
  const found = concepts.get(name);
  if (!found) throw new Error(`The SDL has no type ${name} with @rad.`);
  return found;
}

const byTable = new Map([...concepts.values()].map((one) => [one.table, one]));

/** The concept whose rows a table holds; undefined when it holds others. */
export const conceptOfTable = (table: string): Concept | undefined => byTable.get(table);

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

/** Which mutations write rows of each concept, and how. */
export const mutationUses = mutationUsesIn(templates);

/**
 * Which roles at a huvudman may run each of its mutations. A unit is one aggregate with one version, so its posts and the
 * shares of its cost are stated by whoever edits the unit; each payer's share counts only when its own beslutsfattare has
 * signed it. To decide a budget is not the economist's: the decision is an instance's, told by who answers for its decisions.
 */
export const mutationsroller = mutationRoles(templates);

/** The forms of what people change on pages; `slag`, the kind of huvudman that writes, narrows what an amount can be. */
export function formular(slag: Huvudmanslag): Forms {
  const { typer, andringar } = formsOf(
    { sdl, templates, expanded, types, roles: mutationsroller },
    slag,
  );
  const falt = types.fieldsOf('Beslutsreferens').map((field) => formField(field, slag));
  const reference = { heter: 'beslutet', tabell: '', nyckel: [], falt };
  return { typer: { ...typer, Beslutsreferens: reference }, andringar };
}
