import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type EnumTypeDefinitionNode, Kind, parse, print } from 'graphql';
import { kontraktSdl } from '../../../shared/contract/kontraktSdl.ts';
import { samverkanSdl } from '../samverkanSdl.ts';
import { rowsFile, rowsText } from './rowsFile.ts';

test('the row types follow from the SDL; if not, npm run rows:generate writes them', () => {
  expect(readFileSync(rowsFile, 'utf8')).toBe(rowsText());
});

function enumsOf(sdl: string): Map<string, EnumTypeDefinitionNode> {
  const nodes = parse(sdl).definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  return new Map(nodes.map((node) => [node.name.value, node]));
}

const own = enumsOf(samverkanSdl);
const contract = enumsOf(kontraktSdl);

describe('an enum that the contract has too', () => {
  const shared = [...own.keys()].filter((name) => contract.has(name));
  test.each(shared)('%s reads as there', (name) => {
    const text = (enums: typeof own) => print(enums.get(name) as EnumTypeDefinitionNode);
    expect(text(own)).toBe(text(contract));
  });
});
