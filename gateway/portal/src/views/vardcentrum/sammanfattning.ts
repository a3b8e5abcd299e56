import { ord } from '../../../../../shared/design/ord.ts';
import { type Lage, type Lagesuppgifter, lageAv } from '../oversikt/lageAv.ts';
import { antal } from '../oversikt/uppmarksamhet.ts';
import type { Ataganden, Vardcentrum } from './typer.ts';

/** How a vårdcentrum stands, from both of its page's questions; what the second answers is left out until then. */
export function lagetVid(vardcentrum: Vardcentrum, ataganden: Ataganden | null): Lage {
  const { funktionstackning, deltagare } = vardcentrum;
  const { planer, avtal }: Pick<Lagesuppgifter, 'planer' | 'avtal'> = ataganden ?? {
    planer: [],
    avtal: [],
  };
  return lageAv({ funktionstackning, deltagare, planer, avtal });
}

/** One thing that a reader should know first, with the part of the page that it stands in. */
export interface Brist {
  text: string;
  del: string;
}

/** What is missing, waits and does not hold at a vårdcentrum, in that order; empty when nothing is known to. */
export function bristerVid(lage: Lage, ataganden: Ataganden | null): Brist[] {
  const { saknade, okanda, vantar, ovissa, ejGallande, obesvarade } = lage;
  const late = (ataganden?.rapporter ?? []).filter((one) => one.lage === 'FORSENAD').length;
  const all: (Brist | false)[] = [
    ...saknade.map((funktion) => ({
      text: `${ord('Funktion', funktion)} saknas`,
      del: 'funktioner',
    })),
    okanda.length > 0 && {
      text: `för ${antal(okanda.length, 'obligatorisk funktion', 'obligatoriska funktioner')} går det inte att avgöra`,
      del: 'funktioner',
    },
    vantar > 0 && {
      text: `${antal(vantar, 'planpunkt', 'planpunkter')} väntar på beslut`,
      del: 'planer',
    },
    ovissa > 0 && {
      text: `${antal(ovissa, 'planpunkt', 'planpunkter')} går inte att avgöra nu`,
      del: 'planer',
    },
    ejGallande.length > 0 && {
      text: `${antal(ejGallande.length, 'avtal', 'avtal')} gäller inte`,
      del: 'delat',
    },
    late > 0 && {
      text: `${antal(late, 'rapport är försenad', 'rapporter är försenade')}`,
      del: 'rapporter',
    },
    obesvarade.length > 0 && {
      text: `${antal(obesvarade.length, 'inbjuden', 'inbjudna')} har inte svarat`,
      del: 'deltagare',
    },
  ];
  return all.filter((one) => one !== false);
}
