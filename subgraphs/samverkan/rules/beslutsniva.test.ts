import { describe, expect, test } from '@jest/globals';
import { beslutsniva } from './beslutsniva.ts';

const berorda = ['regionen', 'kommunen'];
const says = (huvudmanId: string, niva: string | null) => ({
  niva,
  uppgiftslamnare: { huvudmanId },
});

describe('beslutsniva', () => {
  test('one party that lifts an item lifts it, although another is silent', () => {
    expect(beslutsniva(berorda, [null, says('kommunen', 'LYFT')])).toBe('LYFT');
    expect(beslutsniva(berorda, [says('regionen', 'LOKAL'), says('kommunen', 'LYFT')])).toBe(
      'LYFT',
    );
  });

  test('is local only when all say so', () => {
    expect(beslutsniva(berorda, [says('regionen', 'LOKAL'), says('kommunen', 'LOKAL')])).toBe(
      'LOKAL',
    );
    expect(beslutsniva(berorda, [says('regionen', 'LOKAL')])).toBeNull();
    expect(beslutsniva(berorda, [says('regionen', 'LOKAL'), says('regionen', 'LOKAL')])).toBeNull();
  });

  test('is unknown when it concerns nobody', () => {
    expect(beslutsniva([], [])).toBeNull();
  });
});
