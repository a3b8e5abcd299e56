import { enums } from '../../../shared/contract/enums.ts';
import type {
  Andel,
  Lagstod,
  Plats,
  Samfinansiering,
  Tjanst,
  Verksamhetsfunktion,
} from '../../../shared/domain/verksamhet/Verksamhet.ts';
import {
  type Celltyp,
  datum,
  ettAv,
  id,
  tal,
  talMellan,
  text,
} from '../../../shared/sheet/Celltyp.ts';
import { faltpost, type Noterad } from '../../../shared/sheet/faltpost.ts';
import { lista, medNot, utanNot } from '../../../shared/sheet/notation.ts';
import { otolkat, tolkat } from '../../../shared/sheet/Tolkat.ts';
import { formatTal, parseTal } from '../../../shared/sheet/talformat.ts';
import { formatProcent, parseProcent } from '../../../shared/values/procent.ts';

/** A kommunkod: four digits. Excel takes the first zero away from a cell that holds nothing else. */
const kommunkod: Celltyp<string> = {
  kind: 'text',
  tolka: (raw) =>
    /^\d{4}$/.test(raw)
      ? tolkat(raw)
      : otolkat('Skriv kommunkoden med fyra siffror, till exempel 0360.'),
  skriv: (value) => value,
};

const funktion = ettAv(enums.Funktion);

/** A function: `GERIATRIK:på plats:bokningsbar:2,5 [1]`, the last figure being days a week. */
export const funktionspost: Celltyp<Noterad<Omit<Verksamhetsfunktion, 'verksamhetId'>>> = {
  kind: 'text',
  fritext: true,
  tolka: (raw) => {
    const { post, not } = utanNot(raw);
    const [name = '', place = '', booking = '', days, ...more] = post
      .split(':')
      .map((part) => part.trim());
    const offered = funktion.tolka(name);
    if (!offered.ok) return offered;
    const paPlats = ejOrd(place, 'på plats', 'pa_plats');
    const bokningsbar = ejOrd(booking, 'bokningsbar');
    const dagar = days === undefined ? tolkat(null) : parseTal(days);
    if (paPlats === null || bokningsbar === null || !dagar.ok || more.length > 0) {
      return otolkat(
        'Skriv funktionen som GERIATRIK:på plats:bokningsbar:2,5, med ej före det som inte gäller; 2,5 är dagar i veckan och kan utelämnas.',
      );
    }
    const dagarPerVecka = dagar.varde;
    return tolkat({ funktion: offered.varde, paPlats, bokningsbar, dagarPerVecka, not });
  },
  skriv: ({ funktion: name, paPlats, bokningsbar, dagarPerVecka, not }) => {
    const parts = [
      name,
      paPlats ? 'på plats' : 'ej på plats',
      bokningsbar ? 'bokningsbar' : 'ej bokningsbar',
    ];
    const days = dagarPerVecka == null ? [] : [formatTal(dagarPerVecka)];
    return medNot([...parts, ...days].join(':'), not);
  },
};

/** A word, or the word with `ej` before it. */
function ejOrd(text: string, ...words: string[]): boolean | null {
  const lower = text.toLowerCase();
  const stated = lower.replace(/^ej[ _]/, '');
  return words.includes(stated) ? stated === lower : null;
}

/** Shares: `region-uppsala 65 + osthammar 35`, in percent. */
const andelar: Celltyp<Andel[]> = {
  kind: 'text',
  tolka: (raw) => {
    const shares: Andel[] = [];
    for (const text of raw.split('+')) {
      const [, part, amount = ''] = /^\s*(\S+)\s+([\d,.]+)\s*%?\s*$/.exec(text) ?? [];
      const share = parseTal(amount);
      const procent = share.ok ? parseProcent(share.varde) : null;
      if (part === undefined || procent === null || procent > 100_00) {
        return otolkat(
          'Skriv andelarna som part och procent med + mellan, till exempel region-uppsala 65 + osthammar 35.',
        );
      }
      shares.push({ part, procent });
    }
    return tolkat(shares);
  },
  skriv: (shares) =>
    shares.map(({ part, procent }) => `${part} ${formatTal(formatProcent(procent))}`).join(' + '),
};

/** A place: `postort=Tierp : kommunkod=0360 : agare=Tierps kommun [1]`. */
export const platspost = faltpost<Omit<Plats, 'verksamhetId' | 'ordning'>>({
  namn: text(200),
  adress: text(200),
  postort: text(100),
  kommunkod,
  lat: talMellan(-90, 90),
  long: talMellan(-180, 180),
  agare: text(200),
});

/** The places of a unit; `okänd` says that none is known, as an empty cell does. */
export const platslista: Celltyp<Noterad<Omit<Plats, 'verksamhetId' | 'ordning'>>[]> = {
  ...lista(platspost),
  tolka: (cell) => (cell.toLowerCase() === 'okänd' ? tolkat([]) : lista(platspost).tolka(cell)),
};

/** A legal basis: `lag=SoL (2001:453) : paragraf=3 kap. 1 § : gallerFran=2001-01-01 : gallerTill=2025-06-30 [1]`. */
export const lagstodpost = faltpost<Lagstod>(
  { lag: text(200), paragraf: text(200), gallerFran: datum, gallerTill: datum },
  ['lag'],
);

/** A post: `roll=Närvårdsstrateg : omfattning=1 : arbetsgivare=tierp : finansiarer=region-uppsala 50 + tierp 50 [1]`. */
export const tjanstpost = faltpost<Tjanst>(
  {
    roll: text(200),
    omfattning: tal,
    nulage: tal,
    ordalydelse: text(500),
    arbetsgivare: id,
    finansiarer: andelar,
    ovrigFinansiering: text(500),
  },
  ['roll', 'omfattning', 'arbetsgivare', 'finansiarer'],
);

/** Who pays for a unit: `avtalId=narvardsenheten-osthammar : andelar=region-uppsala 65 + osthammar 35 [1]`. */
export const samfinansieringspost = faltpost<Samfinansiering>({ avtalId: id, andelar }, [
  'avtalId',
  'andelar',
]);
