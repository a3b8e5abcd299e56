import { type Malgrupp, samverkansenums } from '../enums.ts';

/** A place for an agreement that the law asks for; `region` null when none of the län has joined. */
export interface Avtalsplats {
  malgrupp: Malgrupp;
  region: string | null;
  kommun: string;
  /** The agreements registered for it, by id. */
  avtal: string[];
  saknas: boolean;
}

/** An agreement for a target group, with its parties. */
export interface Malgruppsavtal {
  id: string;
  malgrupp: Malgrupp | null;
  parter: readonly string[];
}

const namn: Record<Malgrupp, string> = {
  BARN_OCH_UNGA_UTANFOR_HEMMET: 'barn och unga som vårdas utanför det egna hemmet',
  PSYKISK_FUNKTIONSNEDSATTNING: 'personer med psykisk funktionsnedsättning',
  MISSBRUK_OCH_SPEL: 'personer med missbruk eller beroende, spel om pengar inräknat',
};

/**
 * The agreements that a region and each of its kommuner are to have, three for each kommun, also those that are missing. One
 * agreement may fill the places of several kommuner. Source: checklist row 15 (HSL 16 kap., socialtjänstlagen).
 */
export function avtalsplatser(
  region: string | null,
  kommuner: readonly string[],
  avtal: readonly Malgruppsavtal[],
): Avtalsplats[] {
  return kommuner.flatMap((kommun) =>
    samverkansenums.Malgrupp.map((malgrupp) => {
      const fills = (one: Malgruppsavtal) =>
        one.malgrupp === malgrupp &&
        region !== null &&
        one.parter.includes(region) &&
        one.parter.includes(kommun);
      const ids = avtal.filter(fills).map(({ id }) => id);
      return { malgrupp, region, kommun, avtal: ids, saknas: ids.length === 0 };
    }),
  );
}

/** A place in words, in Swedish; the parties by name. */
export function avtalsplatstext(
  { malgrupp, saknas }: Pick<Avtalsplats, 'malgrupp' | 'saknas'>,
  region: string | null,
  kommun: string,
): string {
  const mellan = `mellan ${region ?? 'regionen'} och ${kommun}`;
  const finns = saknas
    ? 'är inte registrerad här, fast lagen kräver den'
    : 'är registrerad; om den gäller framgår av avtalet';
  return `Överenskommelse ${mellan} om ${namn[malgrupp]} ${finns}.`;
}
