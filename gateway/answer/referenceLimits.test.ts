import { describe, expect, test } from '@jest/globals';
import { withinReferenceLimits } from './checkEntities.ts';
import type { FieldShape } from './shape.ts';

function field(coordinate: string): FieldShape {
  const name = coordinate.slice(coordinate.indexOf('.') + 1);
  return {
    key: name,
    source: name,
    name,
    coordinate,
    head: '',
    ruled: true,
    type: { kind: 'leaf', type: null, accepts: () => true },
  };
}

/** How many of these values in a row are allowed. */
function allowed(coordinate: string, value: (index: number) => unknown, upTo: number): number {
  const rule = withinReferenceLimits('tierp');
  for (let index = 0; index < upTo; index += 1) {
    if (!rule(field(coordinate), value(index))) return index;
  }
  return upTo;
}

describe('one answer may', () => {
  test('refer to a thousand parties', () => {
    expect(allowed('Part.id', (index) => `part-${index}`, 1_500)).toBe(1_000);
  });

  test('refer to parties ten thousand times', () => {
    expect(allowed('Part.id', () => 'region-uppsala', 15_000)).toBe(10_000);
  });

  test('refer to a thousand entities of others, and to its own without end', () => {
    expect(allowed('Verksamhet.huvudmanId', () => 'region-uppsala', 1_500)).toBe(1_000);
    expect(allowed('Huvudman.id', () => 'region-uppsala', 1_500)).toBe(1_000);
    expect(allowed('Verksamhet.huvudmanId', () => 'tierp', 15_000)).toBe(15_000);
  });

  test('state a hundred figures of a kind', () => {
    expect(allowed('Nyckeltal.funktioner', () => Array(100), 1)).toBe(1);
    expect(allowed('Nyckeltal.funktioner', () => Array(101), 1)).toBe(0);
    expect(allowed('Nyckeltal.vardplatser', () => 7, 1)).toBe(1);
    expect(allowed('Verksamhet.funktioner', () => Array(101), 1)).toBe(1);
  });
});
