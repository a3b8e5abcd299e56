import { describe, expect, test } from '@jest/globals';
import { type EnumTypeDefinitionNode, Kind, parse, print } from 'graphql';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { samverkansenums } from './enums.ts';
import { samverkanSdl } from './samverkanSdl.ts';

function enumsOf(sdl: string): Map<string, EnumTypeDefinitionNode> {
  const nodes = parse(sdl).definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  return new Map(nodes.map((node) => [node.name.value, node]));
}

const own = enumsOf(samverkanSdl);
const contract = enumsOf(kontraktSdl);

describe("samverkan's enums", () => {
  test('are in the SDL as they are in TypeScript', () => {
    const names = [...own.keys()].filter((name) => !contract.has(name));
    const values = names.map((name) => [
      name,
      own.get(name)?.values?.map((node) => node.name.value),
    ]);
    expect(Object.fromEntries(values)).toEqual(samverkansenums);
  });

  const shared = [...own.keys()].filter((name) => contract.has(name));
  test.each(shared)('%s reads as in the contract', (name) => {
    const text = (enums: typeof own) => print(enums.get(name) as EnumTypeDefinitionNode);
    expect(text(own)).toBe(text(contract));
  });
});
