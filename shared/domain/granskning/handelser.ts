import type { Atgardslage, Granskningsbedomning, Handelseslag } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { Atgard, Granskning, Rekommendation } from './Granskning.ts';

/** An event on one day (YYYY-MM-DD). `text` is a Swedish sentence without its subject. */
export interface Handelse {
  huvudmanId: string;
  datum: string;
  slag: Handelseslag;
  vem: string | null;
  text: string;
  kalla: Kalla | null;
}

const bedomningar: Readonly<Record<Granskningsbedomning, string>> = {
  UPPFYLLT: 'uppfylld',
  DELVIS_UPPFYLLT: 'delvis uppfylld',
  EJ_UPPFYLLT: 'inte uppfylld',
};

const lagen: Readonly<Record<Atgardslage, string>> = {
  PLANERAD: 'planerade',
  PAGAR: 'började med',
  GENOMFORD: 'genomförde',
  AVBRUTEN: 'avbröt',
};

/**
 * Who at a huvudman came to know, decided, did and assessed what because of a recommendation, oldest first. Events
 * without a date are left out, since they have no place in a timeline. `namnPaEnhet` gives a unit's name. Source:
 * checklist row 135 (asked for on one day, due on another, in on a third).
 */
export function handelser(
  huvudmanId: string,
  rekommendation: Rekommendation,
  granskning: Granskning | null,
  atgarder: readonly Atgard[],
  namnPaEnhet: (id: string) => string | null,
): Handelse[] {
  const { nummer, kalla } = rekommendation;
  const at = (
    datum: string | null,
    slag: Handelse['slag'],
    vem: string | null,
    text: string,
    source = kalla,
  ): Handelse[] =>
    datum === null ? [] : [{ huvudmanId, datum, slag, vem, text, kalla: source ?? null }];
  const mottagare = granskning?.svarBegartAv ?? rekommendation.riktadTill;
  const events = [
    ...(granskning
      ? [
          ...at(
            granskning.svarBegart ?? granskning.datum,
            'FICK_VETA',
            mottagare,
            `fick granskningen ”${granskning.rubrik}” med rekommendation ${nummer}`,
            granskning.kalla,
          ),
          ...at(
            rekommendation.svarDatum === null ? granskning.svarInkom : null,
            'BESLUTADE',
            granskning.svarBegartAv,
            'svarade revisorerna',
            granskning.kalla,
          ),
        ]
      : []),
    ...at(
      rekommendation.svarDatum,
      'BESLUTADE',
      rekommendation.svarAv,
      `svarade på rekommendation ${nummer}`,
    ),
    ...atgarder.flatMap((atgard) => {
      const unit = atgard.verksamhetId === null ? null : namnPaEnhet(atgard.verksamhetId);
      const vem = unit ?? atgard.avser ?? atgard.ansvarig;
      return [
        ...at(
          atgard.lageDatum,
          'GJORDE',
          vem,
          `${lagen[atgard.lage]}: ${atgard.beskrivning}`,
          atgard.kalla,
        ),
        ...at(
          atgard.effektDatum,
          'FICK_VETA',
          atgard.ansvarig ?? vem,
          `såg effekten: ${atgard.effekt}`,
          atgard.kalla,
        ),
      ];
    }),
    ...(rekommendation.bedomning === null
      ? []
      : at(
          rekommendation.bedomd,
          'BEDOMDE',
          'Revisorerna',
          `bedömde rekommendation ${nummer} som ${bedomningar[rekommendation.bedomning]}`,
        )),
  ];
  return events.sort((a, b) => a.datum.localeCompare(b.datum));
}
