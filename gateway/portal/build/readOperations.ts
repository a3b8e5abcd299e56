import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { formatDocument } from '@urql/core';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql';

/**
 * One of the portal's questions. A file of src/queries/ holds a page's question and those that lead on from it, each named, and
 * the fragments that they use.
 */
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
 * syntax error, a field that the network does not have, no operation, one without a name, or a name used twice.
 */
export function readOperations(schema: GraphQLSchema): Operation[] {
  const operations = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .flatMap((file) => readFile(schema, file));
  const names = operations.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two operations of src/queries/ have the name ${twice}.`);
  return operations;
}

function readFile(schema: GraphQLSchema, file: string): Operation[] {
  const whole = parse(readFileSync(new URL(file, folder), 'utf8'), { noLocation: true });
  const operations = whole.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0 || operations.some((one) => !('name' in one && one.name))) {
    throw new Error(`${file} must hold an operation, and each operation needs a name.`);
  }
  const errors = validate(schema, whole);
  if (errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ message }) => message).join(' ')}`);
  return Object.entries(separateOperations(whole)).map(([name, document]) => {
    // As the client sends it: with __typename in every selection, by which its cache works.
    const text = print(formatDocument(document));
    const sha256Hash = createHash('sha256').update(text).digest('hex');
    return { name, file, document, text, sha256Hash };
  });
}
