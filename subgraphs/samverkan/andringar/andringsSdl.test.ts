import { describe, expect, test } from '@jest/globals';
import { Kind, parse, visit } from 'graphql';
import { samverkanSdl } from '../samverkanSdl.ts';
import { andringsSdl } from '../store/concepts.ts';
import { samverkansmutationer } from './samverkansmutationer.ts';

const own = parse(andringsSdl);

describe('what samverkan takes at its own endpoint', () => {
  test('describes everything', () => {
    const bare: string[] = [];
    visit(own, {
      enter(node) {
        const described =
          node.kind === Kind.OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.INPUT_VALUE_DEFINITION ||
          node.kind === Kind.ENUM_TYPE_DEFINITION ||
          node.kind === Kind.ENUM_VALUE_DEFINITION ||
          node.kind === Kind.FIELD_DEFINITION;
        const isArgument = node.kind === Kind.INPUT_VALUE_DEFINITION && node.name.value === 'input';
        const ofHistorik = ['typ', 'id', 'first', 'after'];
        const named =
          node.kind === Kind.INPUT_VALUE_DEFINITION && ofHistorik.includes(node.name.value);
        if (described && !isArgument && !named && !node.description?.value)
          bare.push(node.name.value);
      },
    });
    expect(bare).toEqual([]);
  });

  test('has a mutation for every field, and every input a reason', () => {
    const fields = own.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === 'Mutation'
        ? (node.fields ?? []).map((field) => field.name.value)
        : [],
    );
    expect(fields.sort()).toEqual(Object.keys(samverkansmutationer).sort());
    for (const field of fields) {
      const input = own.definitions.find(
        (node) =>
          node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION &&
          node.name.value === field.charAt(0).toUpperCase() + field.slice(1),
      );
      const names = input && 'fields' in input ? input.fields?.map(({ name }) => name.value) : [];
      expect(names).toContain('skal');
    }
  });

  test('is no part of the composed graph', () => {
    expect(samverkanSdl).not.toContain('Mutation');
  });
});
