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

/** Every kind of row that a huvudman stores, as the contract and its own API state it. */
export const concepts: ReadonlyMap<string, Concept> = types.concepts;

/** The concept with that type's name. Throws when there is none. */
export function concept(name: string): Concept {
  const found = concepts.get(name);
  if (!found) throw new Error(`The SDL has no type ${name} with @rad.`);
  return found;
}

const byTable = new Map([...concepts.values()].map((one) => [one.table, one]));

/** The concept of a table's rows. Undefined when the table has other rows. */
export const conceptOfTable = (table: string): Concept | undefined => byTable.get(table);

/** What is wrong with the values of a concept by the rules of its fields. `slag` narrows the range of an amount. */
export function fieldFaults(name: string, values: object, slag: Huvudmanslag | null = null): Fel[] {
  return valueFaults(concept(name).fields, values, { slag });
}

const templates = parse(ownerTemplates, { noLocation: true });
const expanded = expandInputs(templates, types);

/** The SDL of a huvudman's own API, with all fields of its inputs. It is not composed: the supergraph is read-only. */
export const agarSdl: string = print(expanded);

/** The fields that limit each mutation's input. */
export const mutationRules = inputRules(templates, expanded, types);

/** The mutations that write rows of each concept, and how. */
export const mutationUses = mutationUsesIn(templates);

/**
 * The roles at a huvudman that may run each of its mutations. A unit is one aggregate with one version, so whoever
 * edits the unit states its posts and the shares of its cost. Each payer's share counts only when its own
 * beslutsfattare has signed it. An ekonom does not decide budgets: an instance does, and its decision is recorded by
 * the role that answers for its decisions.
 */
export const mutationsroller = mutationRoles(templates);

/** The forms for changes on pages. `slag`, the kind of huvudman that writes, narrows the range of an amount. */
export function formular(slag: Huvudmanslag): Forms {
  const { typer, andringar } = formsOf(
    { sdl, templates, expanded, types, roles: mutationsroller },
    slag,
  );
  const falt = types.fieldsOf('Beslutsreferens').map((field) => formField(field, slag));
  const reference = { heter: 'beslutet', tabell: '', nyckel: [], falt };
  return { typer: { ...typer, Beslutsreferens: reference }, andringar };
}
