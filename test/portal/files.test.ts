import { describe, expect, test } from '@jest/globals';
import { andringsflode } from '../../gateway/portal/files/andringsflode.ts';
import { kalender } from '../../gateway/portal/files/kalender.ts';
import type {
  AndringarQuery,
  KalenderQuery,
} from '../../gateway/portal/src/queries/queries.generated.ts';
import { andringsrader } from '../../gateway/portal/src/views/andringar/andringsrader.ts';
import { codesIn } from './portalPages.ts';

const origin = 'https://vardnat.example';
const change = (over: object) => ({
  huvudmanId: 'tierp',
  typ: 'Verksamhet',
  id: 'a',
  tid: '2026-03-01T10:00:00Z',
  ny: false,
  falt: ['telefon'],
  ...over,
});
const part = (id: string, namn: string, nodes: object[] | null) => ({
  id,
  namn,
  huvudman: nodes && {
    id,
    verksamheter: { nodes: [{ id: 'a', namn: 'Hemsjukvården' }] },
    andringar: { nodes, pageInfo: { hasNextPage: false, endCursor: null } },
  },
});
const data = {
  parter: [
    part('tierp', 'Tierps <kommun> & "co"', [
      change({}),
      change({ id: 'b', ny: true, falt: ['namn'] }),
      change({ tid: '2026-03-01T23:30:00Z', falt: ['epost'] }),
    ]),
    part('heby', 'Heby kommun', [
      change({ huvudmanId: 'heby', typ: 'Budget', falt: ['utfall', 'villkorHash', 'nyttFalt'] }),
      change({ huvudmanId: 'heby', ny: true, grunddata: true }),
    ]),
    part('tyst', 'Tyst', null),
  ],
  gemensamt: {
    andringar: {
      nodes: [{ typ: 'Planpunktsutgava', id: 'p', tid: '2026-03-02T09:00:00Z', ny: false }],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  },
  vardcentra: [{ id: 'v', namn: 'Vårdcentrum Heby', deltagare: [{ huvudmanId: 'heby' }] }],
} as unknown as AndringarQuery;

describe('andringsrader', () => {
  test('puts the changes of a Swedish day together by huvudman and kind, the newest first', () => {
    const nodes = data.parter.flatMap(({ huvudman }) => huvudman?.andringar?.nodes ?? []);
    const rows = andringsrader(nodes);
    expect(
      rows.map(({ dag, huvudmanId, nya, andrade, falt }) => [dag, huvudmanId, nya, andrade, falt]),
    ).toEqual([
      ['2026-03-02', 'tierp', [], ['a'], ['epost']],
      ['2026-03-01', 'heby', [], ['a'], ['utfall', 'villkorHash', 'nyttFalt']],
      ['2026-03-01', 'heby', [], [], []],
      ['2026-03-01', 'tierp', ['b'], ['a'], ['telefon']],
    ]);
  });
});

describe('andringsflode', () => {
  test('is Atom with an id, a time and a link of each entry, and no text that could be markup', () => {
    const feed = andringsflode(data, {}, origin);
    expect(feed).toContain('<id>https://vardnat.example/andringar.atom</id>');
    expect(feed.match(/<entry>/g)).toHaveLength(5);
    expect(feed).toContain(
      '<title>Huvudmännen gemensamt: 1 utgåva av en planpunkt ändrades</title>',
    );
    expect(feed).toContain(
      'Tierps &lt;kommun&gt; &amp; &quot;co&quot;: 1 verksamhet tillkom, 1 verksamhet ändrades',
    );
    expect(feed).toContain(
      '<id>https://vardnat.example/andringar?huvudman=heby#2026-03-01/Budget</id>',
    );
    expect(feed).toContain('<updated>2026-03-02T09:00:00.000Z</updated>');
  });

  test('says in plain Swedish what was changed: units by name, their facts by the words on forms, no id and no code', () => {
    const told = [...andringsflode(data, {}, origin).matchAll(/<(title|summary)>(.*?)<\//g)].map(
      ([, , text]) => text ?? '',
    );
    expect(told).toContain(
      '1 verksamhet tillkom, 1 verksamhet ändrades: Hemsjukvården och 1 till. Ändrade uppgifter: telefon.',
    );
    expect(told).toContain('1 budgetpost ändrades. Ändrade uppgifter: utfall.');
    // Nobody has added what was there when the huvudman's database began.
    expect(told).toContain('1 verksamhet fanns från början: Hemsjukvården.');
    expect(codesIn(told.join(' '))).toEqual([]);
  });

  test('is of one huvudman, or of those at a vårdcentrum; of an unknown one it is empty', () => {
    const entries = (urval: object) =>
      [...andringsflode(data, urval, origin).matchAll(/<entry>\n<title>(\S+)/g)].map(
        ([, who]) => who,
      );
    expect(entries({ huvudman: 'heby' })).toEqual(['Heby', 'Heby']);
    // What is shared is asked for by vårdcentrum, and is nobody's of the huvudmän.
    expect(entries({ vardcentrum: 'v' })).toEqual(['Huvudmännen', 'Heby', 'Heby']);
    expect(entries({ huvudman: 'samverkan' })).toEqual(['Huvudmännen']);
    expect(entries({ huvudman: 'nej' })).toEqual([]);
  });
});

describe('kalender', () => {
  const days = {
    rapporter: [
      {
        id: 'r1',
        rubrik:
          'Uppföljning; av vårdcentrumet, med ett mycket långt namn som måste brytas över flera rader',
        ar: 2026,
        period: 'T1',
        senast: '2026-12-31',
        lage: null,
        vardcentrum: { id: 'v', namn: 'Vårdcentrum' },
        kalla: { exempel: true },
      },
      { id: 'r2', rubrik: 'Utan dag', ar: 2026, period: 'T2', senast: null, lage: null },
    ],
    organen: [{ id: 'o', namn: 'Rådet', sammantraden: [{ datum: '2026-05-02', protokoll: null }] }],
  } as unknown as KalenderQuery;
  const file = (vardcentrum: string | null) =>
    kalender(days, vardcentrum, origin, new Date('2026-06-01T12:00:00.000Z'));

  test('has reports with a last day and meetings, whole days, escaped, in lines of 75 octets', () => {
    const text = file(null);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const whole = text.replaceAll('\r\n ', '');
    expect(whole).toContain('SUMMARY:Sista dag: Uppföljning\\; av vårdcentrumet\\, med');
    expect(whole).toContain('flera rader (exempel)\r\n');
    expect(whole).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
    expect(whole).toContain('DTSTAMP:20260601T120000Z');
    expect(whole).toContain('UID:o-2026-05-02@vardnat.example');
  });

  test('of one vårdcentrum has its reports only', () => {
    expect(file('v').match(/UID:.*/g)).toEqual(['UID:r1@vardnat.example']);
    expect(file('annat')).not.toContain('VEVENT');
  });
});
