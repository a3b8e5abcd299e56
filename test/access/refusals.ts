import { expect } from '@jest/globals';
import type { Answer } from '../ask.ts';

/** The refusals of an answer, as owner and field, in order; errors of other kinds it must not have. */
export function refusals({ errors = [] }: Answer): string[] {
  return errors
    .map(({ message, extensions }) => {
      expect(extensions.code).toBe('FORBIDDEN');
      const [, field] =
        / visar ([A-Z]\w+\.\w+) bara för .*åtkomstnivå \w+\)\.$/.exec(message) ?? [];
      expect([message, field]).toEqual([message, expect.any(String)]);
      return `${extensions.huvudman} ${field}`;
    })
    .sort();
}
