import { describe, expect, test } from '@jest/globals';
import { growth, type Look, measuredParts } from './growth.ts';

/** Looks at equal distances under three faults in turn, with the heap that `heapAt` gives to every part. */
function looksWith(heapAt: (questions: number, fault: string) => number): Look[] {
  return Array.from({ length: 60 }, (_, index) => {
    const fault = ['none', 'one-down', 'slow'][index % 3] as string;
    const questions = 300 * index;
    const part = { heap: heapAt(questions, fault), rss: 0, handles: 0, lag: 0 };
    const parts = new Map(measuredParts.map((name) => [name, part]));
    return { seconds: 15 * index, fault, questions, ms: { p50: 0, p99: 0 }, parts };
  });
}

const other = (fault: string) => (fault === 'one-down' ? 2_000_000 : 0);

describe('the growth of a heap', () => {
  test.each(measuredParts)('is none in %s that holds more under one fault only', (part) => {
    const looks = looksWith((_questions, fault) => 50_000_000 + other(fault));
    expect(growth(looks).get(part)).toBe(0);
  });

  test.each(measuredParts)('is found in %s beside what a fault makes it hold', (part) => {
    const looks = looksWith((questions, fault) => 50_000_000 + other(fault) + 120 * questions);
    expect(growth(looks).get(part)).toBeCloseTo(120_000);
  });

  test('is not judged by the first half, in which a part warms up', () => {
    const looks = looksWith((questions) => Math.min(questions, 3_000) * 5_000);
    expect(growth(looks).get('gateway')).toBe(0);
  });
});
