import type { Halsouppdragsinnehavare } from '../../../shared/domain/verksamhet/halsouppdrag.ts';
import type { Halsouppdragssvar } from './Halsouppdragssvar.ts';
import { svarPerPart } from './svarPerPart.ts';

/** The two-digit länskoder in which the rule holds. Source: 'Regionplan och budget 2021', Region Uppsala (checklist row 29). */
export const lanMedHalsouppdrag: ReadonlySet<string> = new Set(['03']);

/** Who of those asked holds the mission in a kommun, in their order, and who has not answered, by id. */
export function halsouppdragslage(
  kommunkod: string,
  tillfragade: readonly string[],
  svar: readonly (Halsouppdragssvar | null)[] | null | undefined,
): { innehavare: Halsouppdragsinnehavare[]; saknas: string[] } {
  const answers = svarPerPart(tillfragade, svar, ({ halsouppdrag }) =>
    halsouppdrag?.innehavare ? halsouppdrag.huvudmanId : null,
  );
  return {
    innehavare: tillfragade.flatMap((huvudmanId) =>
      (answers.get(huvudmanId)?.halsouppdrag?.innehavare ?? [])
        .filter(({ kommunkoder }) => kommunkoder.includes(kommunkod))
        .map(({ verksamhetId, namn, vardcentrum }) => ({
          huvudmanId,
          verksamhetId,
          namn,
          vardcentrum,
        })),
    ),
    saknas: tillfragade.filter((id) => !answers.has(id)),
  };
}
