import { enums } from '../../contract/enums.ts';
import { type Celltyp, ettAv } from '../../sheet/Celltyp.ts';
import type { Noterad } from '../../sheet/faltpost.ts';
import { medNot, utanNot } from '../../sheet/notation.ts';
import { otolkat, tolkat } from '../../sheet/Tolkat.ts';
import { formatTal, parseTal } from '../../sheet/talformat.ts';
import { formatProcent, type Hundradel, parseProcent } from '../../values/procent.ts';
import type { Andel, Verksamhetsfunktion } from '../verksamhet/Verksamhet.ts';
import { oppettider } from './oppettider.ts';

const funktion = ettAv(enums.Funktion);

/**
 * A function: `GERIATRIK:på plats:bokningsbar:2,5:åt tierp [1]`. The number is days a week. The last two parts may be
 * left out.
 */
const funktionspost: Celltyp<Noterad<Omit<Verksamhetsfunktion, 'verksamhetId'>>> = {
  kind: 'text',
  fritext: true,
  tolka: (raw) => {
    const { post, not } = utanNot(raw);
    const [name = '', place = '', booking = '', ...rest] = post
      .split(':')
      .map((part) => part.trim());
    const utforsAt = /^åt\s+(\S+)$/i.exec(rest.at(-1) ?? '')?.[1] ?? null;
    const [days, ...more] = utforsAt === null ? rest : rest.slice(0, -1);
    const offered = funktion.tolka(name);
    if (!offered.ok) return offered;
    const paPlats = ejOrd(place, 'på plats', 'pa_plats');
    const bokningsbar = ejOrd(booking, 'bokningsbar');
    const dagar = days === undefined ? tolkat(null) : parseTal(days);
    if (paPlats === null || bokningsbar === null || !dagar.ok || more.length > 0) {
      return otolkat(
        'Skriv funktionen som GERIATRIK:på plats:bokningsbar:2,5, med ej före det som inte gäller; 2,5 är dagar i veckan och kan utelämnas. Lägg till :åt och partens id om den utförs åt en annan part.',
      );
    }
    const dagarPerVecka = dagar.varde;
    return tolkat({ funktion: offered.varde, paPlats, bokningsbar, dagarPerVecka, utforsAt, not });
  },
  skriv: ({ funktion: name, paPlats, bokningsbar, dagarPerVecka, utforsAt, not }) => {
    const parts = [
      name,
      paPlats ? 'på plats' : 'ej på plats',
      bokningsbar ? 'bokningsbar' : 'ej bokningsbar',
    ];
    const days = dagarPerVecka == null ? [] : [formatTal(dagarPerVecka)];
    const at = utforsAt == null ? [] : [`åt ${utforsAt}`];
    return medNot([...parts, ...days, ...at].join(':'), not);
  },
};

/** Whether a text is a word (true), or the word with `ej` before it (false). Null for neither. */
function ejOrd(text: string, ...words: string[]): boolean | null {
  const lower = text.toLowerCase();
  const stated = lower.replace(/^ej[ _]/, '');
  return words.includes(stated) ? stated === lower : null;
}

/** Shares in percent: `region-uppsala 65 + osthammar 35`. */
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

/** A percentage with at most two decimals. */
export const procent: Celltyp<Hundradel> = {
  kind: 'number',
  tolka: (raw) => {
    const value = parseTal(raw);
    const share = value.ok ? parseProcent(value.varde) : null;
    if (share !== null) return tolkat(share);
    return value.ok ? otolkat('Skriv procenten med högst två decimaler.') : value;
  },
  skriv: (value) => formatTal(formatProcent(value)),
};

/**
 * Types that people write in a form of their own, as a whole list or each item. All others are written as their fields
 * say (`cellOf`).
 */
export const ownForms: Readonly<
  // biome-ignore lint/suspicious/noExplicitAny: each form has a type of values of its own
  Record<string, { list?: Celltyp<any>; item?: Celltyp<any> }>
> = {
  Oppettid: { list: oppettider },
  Andel: { list: andelar },
  Funktionsutbud: { item: funktionspost },
};
