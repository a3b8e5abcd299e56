import { describe, expect, test } from '@jest/globals';
import { Kind, parse, visit } from 'graphql';
import { samverkanSdl } from './samverkanSdl.ts';

describe('samverkanSdl', () => {
  test('describes every type, field and value', () => {
    const bare: string[] = [];
    visit(parse(samverkanSdl), {
      enter(node) {
        const described =
          node.kind === Kind.OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.SCALAR_TYPE_DEFINITION ||
          node.kind === Kind.ENUM_TYPE_DEFINITION ||
          node.kind === Kind.ENUM_VALUE_DEFINITION ||
          node.kind === Kind.FIELD_DEFINITION;
        if (described && !node.description?.value) bare.push(node.name.value);
      },
    });
    expect(bare).toEqual([]);
  });

  test('lets nobody write', () => {
    const names = parse(samverkanSdl).definitions.flatMap((node) =>
      'name' in node && node.name ? [node.name.value] : [],
    );
    expect(names).toContain('Query');
    expect(names).not.toContain('Mutation');
    expect(names).not.toContain('Subscription');
  });
});
