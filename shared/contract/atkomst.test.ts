import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { namedType } from '../sdl/namedType.ts';
import { readGraph } from '../sdl/readGraph.ts';
import { atkomst } from './atkomst.ts';
import { kontraktSdl } from './kontraktSdl.ts';
import { kontraktsfalt } from './kontraktsfalt.ts';

describe('the access levels of the contract', () => {
  test('stand in the description of each field that has a level, and of no other', () => {
    const stated = [...kontraktsfalt].flatMap(([coordinate, { description }]) => {
      const [, niva] = /(?:^| )Access: (\w+)\.$/.exec(description) ?? [];
      return niva === undefined ? [] : [[coordinate, niva]];
    });
    expect(Object.fromEntries(stated)).toEqual(atkomst);
  });

  test('are mentioned in descriptions only in that form', () => {
    const mentions = [...kontraktsfalt.values()].filter(({ description }) =>
      /access:/i.test(description),
    );
    expect(mentions).toHaveLength(Object.keys(atkomst).length);
  });

  test('list only what is not public, and only what may be null', () => {
    for (const [coordinate, niva] of Object.entries(atkomst)) {
      expect([coordinate, niva]).not.toEqual([coordinate, 'offentlig']);
      expect([coordinate, kontraktsfalt.get(coordinate)?.nullable]).toEqual([coordinate, true]);
    }
  });
});

test('drafts of budgets have fields of their own, for the owner: only budgetar gives other budgets', () => {
  const { types } = readGraph(parse(kontraktSdl));
  const giving = [...types.values()]
    .flatMap(({ fields }) => fields)
    .filter(({ node }) => namedType(node.type) === 'Budget');
  expect(new Set(giving.map(({ name }) => name))).toEqual(new Set(['budgetar', 'budgetutkast']));
  for (const { name, coordinate } of giving) {
    expect(atkomst[coordinate]).toBe(name === 'budgetutkast' ? 'egen' : undefined);
  }
});
