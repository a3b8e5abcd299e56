import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { formatDocument } from '@urql/core';
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, validate } from 'graphql';

/** One of the portal's questions: a file of src/queries/ with one named operation and the fragments that it uses. */
export interface Operation {
  /** The operation's name. */
  name: string;
  /** The file that holds it. */
  file: string;
  document: DocumentNode;
  /** The text that is hashed, and sent when the gateway does not know the hash. */
  text: string;
  /** SHA-256 of the text, in hex. */
  sha256Hash: string;
}

const folder = new URL('../src/queries/', import.meta.url);

/**
 * Reads the portal's operations and holds them against the schema. Throws Error naming the file and what is wrong: a
 * syntax error, a field that the network does not have, more or less than one operation, or a name used twice.
 */
export function readOperations(schema: GraphQLSchema): Operation[] {
  const operations = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readOperation(schema, file));
  const names = operations.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two files of src/queries/ name their operation ${twice}.`);
  return operations;
}

function readOperation(schema: GraphQLSchema, file: string): Operation {
  const document = parse(readFileSync(new URL(file, folder), 'utf8'), { noLocation: true });
  const [operation, ...others] = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation?.name || others.length > 0) {
    throw new Error(`${file} must hold exactly one operation, with a name.`);
  }
  const errors = validate(schema, document);
  if (errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ message }) => message).join(' ')}`);
  // As the client sends it: with __typename in every selection, by which its cache works.
  const text = print(formatDocument(document));
  const sha256Hash = createHash('sha256').update(text).digest('hex');
  return { name: operation.name.value, file, document, text, sha256Hash };
}
