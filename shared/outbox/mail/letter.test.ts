import { describe, expect, test } from '@jest/globals';
import type { Handelse } from '../Handelse.ts';
import { letterOf } from './letter.ts';

const handelse = (part: string, typ: string): Handelse => ({
  ...{ id: `${part} ${typ}`, noterad: '', part, typ, radId: 'hemlig-rad', version: null },
  ...{ tid: '', ny: true, fordelad: null },
});
const plats = 'https://tierp.example';

describe('a letter', () => {
  test('says who and what kind of thing, once for each party, and where to read it', () => {
    const { subject, text } = letterOf({
      namn: 'Tierps kommun',
      plats,
      handelser: [
        handelse('heby', 'Beslut'),
        handelse('habo', 'Avtalspart'),
        handelse('heby', 'Beslut'),
      ],
      namnOf: (part) => (part === 'heby' ? 'Heby kommun' : 'Håbo kommun'),
    });
    expect(subject).toBe('Vårdnät: 3 nyheter i nätverket');
    expect(text.match(/^- .*$/gm)).toEqual([
      '- Heby kommun har lagt till eller ändrat 2 beslut om planer.',
      '- Håbo kommun har lagt till eller ändrat sin del av ett avtal.',
    ]);
    expect(text).toContain(`${plats}/meddelanden`);
    expect(text).not.toContain('hemlig-rad');
  });

  test("keeps another party's name on its line, and out of the headers", () => {
    const { subject, text } = letterOf({
      namn: 'Tierps kommun',
      plats,
      handelser: [handelse('x', 'Beslut')],
      namnOf: () => 'Ond\r\nBcc: alla@exempel.se\r\n\r\n- Tierps kommun\u2028har',
    });
    expect(subject).not.toContain('Ond');
    expect(text.match(/^- /gm)).toHaveLength(1);
    expect(text).not.toMatch(/^Bcc:/m);
  });
});
