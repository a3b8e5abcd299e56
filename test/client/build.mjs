import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print, specifiedRules, validate } from 'graphql';
import { keyFieldsRule, operationsOf, scalars, withKeyFields } from 'vardnat-client/build';

/** What a client's build does: out of a gateway's SDL and its own questions, their types and the list for the safelist. */
const { url, texts } = JSON.parse(readFileSync('given.json', 'utf8'));
const sdl = await (await fetch(new URL('/schema.graphql', url))).text();
const schema = buildSchema(sdl);
const rules = [...specifiedRules, keyFieldsRule];
const faults = (document) => validate(schema, document, rules).map(({ message }) => message);
const documents = texts.map((text) => withKeyFields(parse(text, { noLocation: true }), schema));
const config = { scalars, onlyOperationTypes: true, useTypeImports: true };
const code = await codegen({
  filename: 'questions.ts',
  schema: parse(sdl),
  documents: documents.map((document, at) => ({ location: `${at}.graphql`, document })),
  config,
  plugins: [{ typescript: config }, { operationTypes: config }, { typedDocumentNode: config }],
  pluginMap: { typescript, operationTypes, typedDocumentNode },
});
writeFileSync('questions.ts', code);
const { manifest, hashes } = await operationsOf(documents);
writeFileSync('manifest.json', JSON.stringify(manifest));
writeFileSync('hashes.json', JSON.stringify(hashes));
writeFileSync('documents.json', JSON.stringify(documents.map(print)));
const lacking = parse('{ parter { namn id: slag huvudman { verksamheter { nodes { id } } } } }');
console.log(JSON.stringify({ faults: documents.flatMap(faults), lacking: faults(lacking) }));
