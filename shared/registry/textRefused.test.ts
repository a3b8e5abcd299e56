import { expect, test } from '@jest/globals';
import { textRefused } from './textRefused.ts';

test.each([
  ['a personnummer', 'Kontakt 19121212-1212', 'PERSONNUMMER'],
  ['one as Word writes it', 'Kontakt 19121212–1212', 'PERSONNUMMER'],
  ['what is not seen', 'Hem\u200bsjukvård', 'OTILLATET_TECKEN'],
  ['what turns the text round', 'Hem\u202esjukvård', 'OTILLATET_TECKEN'],
  ['two lines', 'Hemsjukvård\noch rehab', 'OTILLATET_TECKEN'],
  ['nothing', '', 'OGILTIGT_VARDE'],
])('the door of the registry refuses %s in a text', (_what, text, code) => {
  expect(textRefused('uppdrag', text, 100)?.code).toBe(code);
});

test('it takes what is written today', () => {
  expect(
    textRefused('uppdrag', 'Hemsjukvård dygnet runt, avtal KSN-2021-03167 – Tierp', 100),
  ).toBeNull();
});
