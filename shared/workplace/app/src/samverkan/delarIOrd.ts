import { skrivBelopp } from '../belopp.ts';
import { ordet } from '../formular/iOrd.ts';
import { kronor } from '../formular/lagrat.ts';
import type { Formfalt } from '../formular/typer.ts';

type Del = Readonly<Record<string, unknown>>;
/** The name of the party or body with an id. */
type Namn = (slag: 'Part' | 'Samverkansorgan', id: string) => string;

const ord = (...parts: unknown[]) => parts.filter((one) => one != null && one !== '').join(', ');

/** The rows that belong to a row, as the history keeps them: the heading of each kind, and one of them in words. */
const delar: Readonly<
  Record<string, readonly [rubrik: string, ett: (del: Del, namn: Namn) => string]>
> = {
  kommuner: ['Kommuner', ({ kommunkod }) => `kommunkod ${kommunkod}`],
  organ: ['Organ', ({ organId }, namn) => namn('Samverkansorgan', String(organId))],
  ansvariga: ['Ansvariga', ({ organId }, namn) => namn('Samverkansorgan', String(organId))],
  inbjudningar: [
    'Inbjudningar',
    ({ huvudmanId, inbjuden, atertagen }, namn) =>
      ord(
        namn('Part', String(huvudmanId)),
        inbjuden && `inbjuden ${inbjuden}`,
        atertagen && `återtagen ${atertagen}`,
      ),
  ],
  steg: [
    'Vad organen har gjort',
    ({ slag, organId, datum, paragraf, sagt }, namn) =>
      ord(
        ordet('Planstegsslag', String(slag)),
        namn('Samverkansorgan', String(organId)),
        datum,
        paragraf,
        sagt,
      ),
  ],
  berorda: [
    'Berörda parter',
    ({ huvudmanId, forslag }, namn) =>
      ord(
        namn('Part', String(huvudmanId)),
        forslag != null && `föreslås betala ${skrivBelopp(kronor(String(forslag)))} kr`,
      ),
  ],
  indikatorer: [
    'Indikatorer',
    ({ text, svarstyp }) => ord(text, ordet('Svarstyp', String(svarstyp)).toLowerCase()),
  ],
  ledamoter: [
    'Platser',
    ({ huvudmanId, roll, antal, ordalydelse, fran, till }, namn) =>
      ord(
        namn('Part', String(huvudmanId)),
        roll,
        antal != null && `${antal} platser`,
        ordalydelse,
        fran && `från ${fran}`,
        till && `till ${till}`,
      ),
  ],
  regler: [
    'Regler',
    ({ slag, antal, roll }) => ord(ordet('Organregelslag', String(slag)), antal, roll),
  ],
  sammantraden: [
    'Sammanträden',
    ({ datum, paragrafer }) => {
      const n = Array.isArray(paragrafer) ? paragrafer.length : 0;
      return n === 0 ? String(datum) : `${datum}, ${n} ${n === 1 ? 'paragraf' : 'paragrafer'}`;
    },
  ],
};

/** A field that refers to a type, so that its names are read as in a form. */
const refererar = (references: 'Part' | 'Samverkansorgan'): Formfalt => ({
  ...{ name: 'id', given: 'id', shown: 'id', label: '', help: '', input: 'text', unit: '' },
  ...{ several: false, required: false, ownChange: false, maxLength: null, min: null, max: null },
  ...{ typename: null, references, choices: [], fields: [] },
});
export const parter = refererar('Part');
export const organ = refererar('Samverkansorgan');

interface Byte {
  falt: string;
  fore: readonly string[];
  efter: readonly string[];
}

/** The rows that belong to a row and were removed or added, in words. */
export function delbyten(fore: Del, efter: Del, namn: Namn): Byte[] {
  return Object.entries(delar).flatMap(([falt, [rubrik, ett]]) => {
    const words = (bild: Del) =>
      Array.isArray(bild[falt]) ? (bild[falt] as Del[]).map((one) => ett(one, namn)) : [];
    const [a, b] = [words(fore), words(efter)];
    const gone = a.filter((one) => !b.includes(one));
    const come = b.filter((one) => !a.includes(one));
    return gone.length + come.length === 0 ? [] : [{ falt: rubrik, fore: gone, efter: come }];
  });
}
