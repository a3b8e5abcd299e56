import { fel } from '../../change/Fel.ts';
import {
  angettSkal,
  ingetPersonnummer,
  tillatnaTecken,
  type Vakt,
  vaktadeMutationer,
} from '../../change/vaktadeMutationer.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';
import { mutationsroller } from '../concepts.ts';
import { egenHuvudman } from '../egenHuvudman.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import type { Filetable } from './Filetable.ts';
import { FileWriter } from './FileWriter.ts';
import { filetables } from './filetables.ts';
import { headings } from './headings.ts';
import { allOrNone, type Filerow, type Rowoutcome } from './writeRows.ts';

interface LasInRader {
  tabell: string;
  kolumner: string[];
  rader: { rad: number; celler: string[] }[];
  prova?: boolean;
  bytenFor?: number | null;
  skrivOver?: readonly number[] | null;
  sedd?: string | null;
  skal: string;
}

/** The most rows of one call. */
export const mostRows = 10_000;
/** The rows that one statement reads. */
export const batch = 250;

/**
 * The cells are checked one by one, so that a refusal names its row. Only the reason of the call itself is checked
 * here.
 */
const inReason =
  (vakt: Vakt<unknown>): Vakt<unknown> =>
  ({ skal }, context, mutation) =>
    vakt({ skal }, context, mutation);

/** Writes the rows of files through the huvudman's own mutations. */
export const filmutationer = vaktadeMutationer<HuvudmanContext>(
  { agareAv: ({ huvudman }) => huvudman, roller: mutationsroller },
  [egenHuvudman, angettSkal, inReason(tillatnaTecken), inReason(ingetPersonnummer)],
  {
    lasInRader: async (
      _parent: unknown,
      { input }: { input: LasInRader },
      context: HuvudmanContext,
    ) => {
      const { tabell, kolumner, rader, prova = false, bytenFor, sedd, skal } = input;
      const skrivOver = new Set(input.skrivOver);
      const table = filetables[tabell] as Filetable;
      const header = headings(table, kolumner);
      const wrong = 'fel' in header ? [fel('OGILTIGT_VARDE', 'kolumner', header.fel)] : [];
      if (rader.length > mostRows) {
        const message = `Filen har ${rader.length} rader: skicka högst ${mostRows} åt gången.`;
        wrong.push(fel('OGILTIGT_VARDE', 'rader', message));
      }
      if ('fel' in header || wrong.length > 0) {
        return { fel: wrong, rader: null, kannetecken: null };
      }
      const rows = rader.map(({ rad, celler }): Filerow => {
        const cells = header.kolumner.map((name, n) => [name, (celler[n] ?? '').trim()]);
        const texts = Object.fromEntries(cells) as Record<string, string>;
        return { rad, celler: table.readAs?.(texts) ?? texts };
      });
      const result = await allOrNone(context, prova, async (inside) => {
        const of = new Map<Filerow, Rowoutcome>();
        const note = (row: Filerow, outcome: Rowoutcome) => of.set(row, outcome);
        const file = new FileWriter(inside, table, skal, note, { skrivOver });
        for (let start = 0; start < rows.length; start += batch) {
          await file.write(rows.slice(start, start + batch));
        }
        await file.end();
        const all = rows.map((row) => of.get(row) as Rowoutcome);
        const other = sedd != null && sedd !== hashOf(all);
        const refused = other || all.some(({ slag }) => slag === 'felaktig');
        return { refused, result: { all, other } };
      });
      const { all: outcomes, other } = result;
      const kannetecken = hashOf(outcomes);
      if (other) return { fel: [changedMeanwhile], rader: null, kannetecken };
      if (!prova) context.loaders.clear();
      let left = bytenFor ?? outcomes.length;
      const answers = outcomes.map((each, n) => {
        const all = answered(rader[n]?.rad ?? 0, each);
        if (all.byten.length > 0) left -= 1;
        return left < 0 ? { ...all, byten: [] } : all;
      });
      return { fel: [], rader: answers, kannetecken };
    },
  },
);

const changedMeanwhile = fel(
  'VERSIONSKONFLIKT',
  'sedd',
  'Någon har ändrat i raderna sedan de visades: se igenom dem igen, som de nu skulle bli. Ingenting är skrivet.',
);

/** A hash of what rows would change: which cells get which values, and by which mutations. */
const hashOf = (outcomes: readonly Rowoutcome[]) =>
  sha256Hex(
    JSON.stringify(
      outcomes.map((one) =>
        'byten' in one
          ? [one.slag, one.byten, one.mutationer]
          : [one.slag, 'fel' in one && one.fel],
      ),
    ),
  );

/** An outcome in the form of the answer. */
function answered(rad: number, outcome: Rowoutcome) {
  const none = {
    ...{ byten: [], fel: [], anmarkning: null, mutationer: [] },
    ...{ andradSedan: false, krock: [] },
  };
  const fel = 'fel' in outcome ? outcome.fel.map((one) => ({ hemlig: false, ...one })) : [];
  return { ...none, ...outcome, fel, rad, slag: outcome.slag.toUpperCase() };
}
