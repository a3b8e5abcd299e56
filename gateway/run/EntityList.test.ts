import { describe, expect, test } from '@jest/globals';
import { EntityList } from './FetchGroup.ts';

const entity = () => ({ id: 'a', namn: { kort: 'A' }, taggar: ['x', null] });

describe('EntityList', () => {
  test('puts an entity at all its places, each with an object of its own', () => {
    const list = new EntityList(3, 100);
    list.put(entity(), [2, 0]);
    const [first, nothing, third] = JSON.parse(JSON.stringify(list.entities));
    expect([first, nothing, third]).toEqual([entity(), null, entity()]);
    const [one, , other] = list.entities as ReturnType<typeof entity>[];
    expect(one).not.toBe(other);
    expect(one?.namn).not.toBe(other?.namn);
    expect(one?.taggar).not.toBe(other?.taggar);
    expect(list.errors()).toEqual([]);
  });

  test('makes no more copies than there is room for, and says where the rest would stand', () => {
    const list = new EntityList(5, 8);
    list.put(entity(), [0, 1, 2, 3, 4]);
    expect(list.entities.map((one) => one !== null)).toEqual([true, true, true, false, false]);
    expect(list.errors()).toEqual([
      {
        message: expect.stringMatching(/^Samma uppgifter .* Fråga om färre fält\.$/),
        path: ['_entities', 3],
        extensions: { code: 'SVAR_FOR_STORT' },
      },
    ]);
  });

  test('what stands once is no copy', () => {
    const list = new EntityList(2, 0);
    list.put(entity(), [0]);
    list.put(entity(), [1]);
    expect(list.entities).toEqual([entity(), entity()]);
    expect(list.errors()).toEqual([]);
  });

  test('keys that objects are born with are copied as any other', () => {
    const list = new EntityList(2, 100);
    list.put(JSON.parse('{"__proto__": {"a": 1}, "constructor": "b"}'), [0, 1]);
    expect(JSON.stringify(list.entities[1])).toBe('{"__proto__":{"a":1},"constructor":"b"}');
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});
