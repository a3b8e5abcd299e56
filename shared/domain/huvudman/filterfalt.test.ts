import { expect, test } from '@jest/globals';
import { buildASTSchema, getNamedType, isInputObjectType, isObjectType, parse } from 'graphql';
import { kontraktSdl } from '../../contract/kontraktSdl.ts';
import { kontraktsfalt } from '../../contract/kontraktsfalt.ts';
import { filterfalt } from './filterfalt.ts';

/**
 * Arguments that do not filter by a field that can be restricted: places in a list, keys, and fields that are never
 * null.
 */
const harmless = {
  paging: ['first', 'after'],
  keys: ['id'],
  neverNull: [
    ['budgetar(ar:)', 'Budget.ar'],
    ['budgetutkast(ar:)', 'Budget.ar'],
    ['matvarden(matt:)', 'Matvarde.matt'],
    ['matvarden(fran:)', 'Matvarde.period'],
    ['matvarden(till:)', 'Matvarde.period'],
    ['organisation(slag:)', 'Organisationsenhet.slag'],
    ['uppgifter(amne:)', 'Uppgift.amne'],
    ['spridningar(matt:)', 'Spridning.matt'],
    ['insatser(insats:)', 'Insats.insats'],
    ['pastaenden(om:)', 'Pastaende.namnd'],
    ['andringar(fran:)', 'Andring.tid'],
    ['andringar(till:)', 'Andring.tid'],
  ],
} as const;

test('every filter of the contract is listed here with its field, or filters by none that can be restricted', () => {
  const schema = buildASTSchema(parse(kontraktSdl), { assumeValidSDL: true });
  const filters = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type))
      return Object.keys(type.getFields()).map((f) => `${type.name}.${f}`);
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.flatMap((arg) =>
        isInputObjectType(getNamedType(arg.type)) ||
        [...harmless.paging, ...harmless.keys].includes(arg.name as never) ||
        harmless.neverNull.some(([filter]) => filter === `${name}(${arg.name}:)`)
          ? []
          : [`${type.name}.${name}(${arg.name}:)`],
      ),
    );
  });
  expect(filters.sort()).toEqual(Object.keys(filterfalt).sort());
});

test('lists only fields of the contract, and only harmless arguments as harmless', () => {
  for (const coordinate of Object.values(filterfalt))
    expect(kontraktsfalt.has(coordinate)).toBe(true);
  for (const [, coordinate] of harmless.neverNull) {
    expect(kontraktsfalt.get(coordinate)).toMatchObject({ nullable: false });
  }
});
