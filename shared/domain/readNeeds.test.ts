import { describe, expect, test } from '@jest/globals';
import { kontraktsfalt } from '../contract/kontraktsfalt.ts';
import { concepts } from './concepts.ts';
import { atkomstAv } from './huvudman/atkomstAv.ts';
import { columnsFor, readNeeds } from './readNeeds.ts';

const nivaer = atkomstAv({});
const asking = (asked: Record<string, string[]>, levels = nivaer) => ({
  nivaer: levels,
  asked: new Map(Object.entries(asked).map(([type, names]) => [type, new Set(names)])),
});

describe('readNeeds', () => {
  test.each(Object.entries(readNeeds))('%s is a field, and it reads columns', (field, needs) => {
    expect(kontraktsfalt.has(field)).toBe(true);
    for (const [typename, columns] of Object.entries(needs)) {
      const fields = [...concepts.values()].flatMap((one) =>
        one.name === typename
          ? one.fields
          : one.fields.flatMap(({ part, typename: of, fields: own }) =>
              part && of === typename ? own : [],
            ),
      );
      expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...columns]));
    }
  });
});

describe('columnsFor', () => {
  test('is the key and the selected columns, from wherever they are selected', () => {
    const asked = asking({
      Verksamhet: ['namn', '__typename', 'funktioner'],
      Nyckeltal: ['betalare'],
    });
    expect(columnsFor(asked, 'Verksamhet')?.toSorted()).toEqual(['id', 'namn', 'samfinansiering']);
    expect(columnsFor(asked, 'Funktionsutbud')?.toSorted()).toEqual(['funktion', 'verksamhetId']);
  });

  test('is the same list for the same document', () => {
    const asked = asking({ Verksamhet: ['namn'] });
    expect(columnsFor(asked, 'Verksamhet')).toBe(columnsFor({ ...asked }, 'Verksamhet'));
  });

  test('includes the columns that name parties, where the level of a field depends on them', () => {
    const parter = atkomstAv({ falt: { 'Verksamhet.systemstod': 'parter' } });
    const columns = columnsFor(asking({ Verksamhet: ['systemstod'] }, parter), 'Verksamhet');
    expect(columns?.toSorted()).toEqual([
      ...['bemanning', 'id', 'samfinansiering', 'systemstod', 'uppdragsgivare'],
    ]);
  });

  test('is every column, of a field of which nothing is stated and where it is not known what is asked', () => {
    expect(
      columnsFor(asking({ Organisationsenhet: ['linjen'] }), 'Organisationsenhet'),
    ).toBeUndefined();
    expect(columnsFor({ nivaer }, 'Verksamhet')).toBeUndefined();
  });
});
