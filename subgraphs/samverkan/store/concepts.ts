import { readdirSync, readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { type Concept, type PartTable, readConcepts } from '../../../shared/concept/Concept.ts';
import { expandInputs } from '../../../shared/concept/expandInputs.ts';
import { inputRules } from '../../../shared/concept/inputRules.ts';
import { samverkanSdl } from '../samverkanSdl.ts';

const read = (file: URL) => readFileSync(file, 'utf8').trim();
const andringar = new URL('../andringar/', import.meta.url);

/** The types of samverkan's own endpoint, beside the composed graph. Inputs name the type whose fields they have. */
const templateText = [
  read(new URL('../../../shared/change/andring.graphql', import.meta.url)),
  ...readdirSync(andringar)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => read(new URL(name, andringar))),
].join('\n\n');

/** The SDL of everything that samverkan stores: its graph, its own endpoint, and fields that neither shows. */
export const storedSdl = parse(
  [samverkanSdl, templateText, read(new URL('rows.graphql', import.meta.url))].join('\n\n'),
  { noLocation: true },
);

const templates = parse(templateText, { noLocation: true });
const types = readConcepts(storedSdl);
const expanded = expandInputs(templates, types, { owned: false });

/** The SDL behind the forms of its pages. Forms read what the graph shows of a row; no query returns the rest. */
const shownSdl = parse([samverkanSdl, templateText].join('\n\n'), { noLocation: true });
export const formSources = {
  sdl: storedSdl,
  templates,
  expanded,
  types: { ...types, concepts: readConcepts(shownSdl).concepts },
};

/** Every kind of row that has a version, and every kind that belongs to one. */
export const { concepts, parts } = types;

/** The SDL of samverkan's own endpoint, with the types' fields in its inputs. Not composed: the supergraph is read-only. */
export const andringsSdl: string = print(expanded);

/** The rules for the fields of each mutation's input, by the mutation's name. */
export const mutationRules = inputRules(templates, expanded, types);

/** A kind of row by its type's name. Throws when there is none. */
export function concept(name: string): Concept {
  return known(concepts.get(name), name);
}

/** A kind of row that belongs to another, by its type's name. Throws when there is none. */
export function part(name: string): PartTable {
  return known(parts.get(name), name);
}

function known<Kind>(found: Kind | undefined, name: string): Kind {
  if (!found) throw new Error(`The SDL has no type ${name} that is kept in a table.`);
  return found;
}
