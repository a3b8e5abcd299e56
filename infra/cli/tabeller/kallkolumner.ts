import { jaNej, text } from '../../../shared/sheet/Celltyp.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { fylld, type Varden, valfri } from './Tabell.ts';

/** The columns of a row's source. */
export const kallkolumner = {
  kalla_dokument: fylld(
    text(500),
    'Dokumentet, registret eller systemet som uppgiften kommer från.',
  ),
  kalla_avsnitt: valfri(text(500), 'Sida, avsnitt eller rad i källan.'),
  kalla_exempel: valfri(jaNej, 'ja om uppgiften är påhittad som exempel; tomt är nej.'),
};

/** A source as it stands in a row. */
export function kallvarden(kalla: Kalla): Varden<typeof kallkolumner> {
  return {
    kalla_dokument: kalla.dokument,
    kalla_avsnitt: kalla.avsnitt ?? null,
    kalla_exempel: kalla.exempel,
  };
}

/** The source that a row states. */
export function kallaUr(varden: Varden<typeof kallkolumner>): Kalla {
  const { kalla_dokument: dokument, kalla_avsnitt: avsnitt, kalla_exempel: exempel } = varden;
  return { dokument, ...(avsnitt === null ? {} : { avsnitt }), exempel: exempel ?? false };
}
