import { describe, expect, test } from '@jest/globals';
import { textRefused, urlsRefused } from './textRefused.ts';

describe('textRefused', () => {
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

  test('an ordinary text is accepted', () => {
    expect(
      textRefused('uppdrag', 'Hemsjukvård dygnet runt, avtal KSN-2021-03167 – Tierp', 100),
    ).toBeNull();
  });
});

describe('urlsRefused', () => {
  test.each([
    'https://privat-ny.example/graphql',
    'https://privat-ny.example',
    'http://127.0.0.1:4700/graphql',
    'http://[2001:db8::1]:4000/graphql',
    'http://subgraph:4000/graphql?tenant=ny',
    'https://xn--vrd-qla.example/api/v1/graphql',
  ])('%s is an address', (url) => expect(urlsRefused([url])).toBeNull());

  test.each([
    'http:///x',
    'http:x',
    'https:/x.example/',
    'http:\\\\x.example\\',
    'HTTP://x.example/',
    'http://X.example/',
    'http://vård.example/',
    'http://x.example:80/',
    'https://x.example:443/graphql',
    'http://x.example:0/',
    'http://x.example:/',
    'http://x.example:99999/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'http://x..example/',
    'http://-x.example/',
    `http://${'x'.repeat(64)}.example/`,
    'http://x_y.example/',
    'http://x.example/\0',
    'http://x.example/%00',
    'http://x.example/%0d%0aset-cookie:x',
    'http://x.example/a\tb',
    'http://x.example/a\nb',
    ' http://x.example/',
    'http://x.example/a b',
    'http://x.example/../graphql',
    'http://x.example/"',
    'http://x.example/å',
    'http://x.example/\u202eflah',
    'http://a@x.example/',
    'http://:b@x.example/',
    'http://@x.example/',
    'http://x.example/#',
    'http://x.example/#x',
    'ftp://x.example/',
    'javascript:alert(1)',
    '//x.example/',
    '',
  ])('%j is none', (url) => expect(urlsRefused([url])).toMatchObject({ code: 'OGILTIG_ADRESS' }));

  test('suggests the address that was probably meant', () => {
    expect(urlsRefused(['https://User:hemligt@X.example:443/graphql#a'])?.message).toMatch(
      /kanske https:\/\/x\.example\/graphql\.$/,
    );
  });
});
