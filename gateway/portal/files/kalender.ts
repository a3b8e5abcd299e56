import { ord } from '../../../shared/design/ord.ts';
import type { KalenderQuery } from '../src/queries/queries.generated.ts';

/** A day with something to do or attend. */
interface Handelse {
  /** What it is known by, however often it is fetched. */
  uid: string;
  /** YYYY-MM-DD. */
  dag: string;
  titel: string;
  text: string;
  lank: string;
}

/**
 * The reports that have a last day, and the meetings held, as a calendar (RFC 5545); of one vårdcentrum when it is named, and
 * then without the meetings, for a body's vårdcentrum is not known. `stampel` is when it was made.
 */
export function kalender(
  { rapporter, organen }: KalenderQuery,
  vardcentrum: string | null,
  origin: string,
  stampel: Date,
): string {
  const { host } = new URL(origin);
  const reports = rapporter.flatMap((one): Handelse[] => {
    if (!one.senast || (vardcentrum && one.vardcentrum?.id !== vardcentrum)) return [];
    const lage = one.lage ? ord('Rapportlage', one.lage) : 'okänt';
    return [
      {
        uid: `${one.id}@${host}`,
        dag: one.senast,
        titel: `Sista dag: ${one.rubrik}${exempel(one.kalla)}`,
        text: [
          `Avser ${ord('Uppfoljningsperiod', one.period)} ${one.ar}.`,
          one.vardcentrum ? `${one.vardcentrum.namn}.` : '',
          `Läge när kalendern hämtades: ${lage}.`,
        ]
          .filter(Boolean)
          .join(' '),
        lank: one.vardcentrum
          ? `${origin}/vardcentrum/${encodeURIComponent(one.vardcentrum.id)}#rapporter`
          : `${origin}/`,
      },
    ];
  });
  const meetings = organen.flatMap(({ id, namn, sammantraden }) =>
    sammantraden.map(
      ({ datum, protokoll, kalla }): Handelse => ({
        uid: `${id}-${datum}@${host}`,
        dag: datum,
        titel: `Möte: ${namn}${exempel(kalla)}`,
        text: protokoll ? `Protokoll: ${protokoll}` : 'Var protokollet finns är okänt.',
        lank: `${origin}/`,
      }),
    ),
  );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vardnat//Portalen//SV',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text('Vårdnät: möten och rapporter')}`,
    ...[...reports, ...(vardcentrum ? [] : meetings)].flatMap((one) => event(one, stampel)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const exempel = (kalla: { exempel: boolean } | null) => (kalla?.exempel ? ' (exempel)' : '');

function event({ uid, dag, titel, text: words, lank }: Handelse, stampel: Date): string[] {
  const next = new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stampel.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dag.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${text(titel)}`,
    `DESCRIPTION:${text(words)}`,
    `URL:${lank}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A text as a property's value: RFC 5545, 3.3.11. */
const text = (value: string) =>
  value.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');

/** A line in lines of at most 75 octets: RFC 5545, 3.1. No letter is cut apart. */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 74) {
      lines.push('');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join('\r\n ');
}
