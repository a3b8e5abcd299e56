import type { AndringContext } from '../change/AndringContext.ts';
import type { Fel } from '../change/Fel.ts';
import { storleksfel } from '../change/input/storleksfel.ts';
import { nyckelvillkor, type Radtyp, type VersioneradRad } from '../change/Rad.ts';
import { skapaEllerAndraRad } from '../change/skapaEllerAndraRad.ts';
import { skriv } from '../change/skriv.ts';
import { svar } from '../change/svar.ts';
import { rowValues, type Stated } from '../concept/rowValues.ts';
import type { Writer } from '../serve/database/rows/Writer.ts';
import type { Kalla } from '../values/kalla.ts';
import { concept } from './concepts.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';
import type { Huvudman } from './huvudman/Huvudman.ts';

/** The source that a writer states. Left out: the huvudman itself. */
export function kallaAv(stated: Kalla | null | undefined, { namn }: Huvudman): Kalla {
  return stated ? { ...stated } : { dokument: `Uppgift från ${namn}`, exempel: false };
}

/**
 * A whole row from an input. A value that is left out is unknown, and a source that is left out is the huvudman itself.
 * For an existing row (with a version) the fields that only their own mutation writes are left out of the values, so
 * that they stay.
 */
export function helRad<Row extends { version: number }>(
  name: string,
  input: object & { kalla?: Kalla | null; version?: number | null },
  { huvudman }: Pick<HuvudmanContext, 'huvudman'>,
): Omit<Row, 'version'> {
  const stated = concept(name);
  const kept = stated.fields.filter(({ ownChange }) => !ownChange || input.version == null);
  const source = kallaAv(input.kalla, huvudman);
  return rowValues<Row>({ ...stated, fields: kept }, { ...input, kalla: source }, null);
}

/** A whole row as a writer states it. `version` is left out when the row is new. */
export type Registrering<Row = object> = Stated<Omit<Row, 'version'>> & {
  version?: number | null;
  kalla?: Kalla | null;
  skal: string;
};

/**
 * Adds or changes a row that a writer states as a whole: what is left out is unknown. Refuses a row that is too large,
 * or that `kontroll` refuses. `anmarkning` is what could not be checked.
 */
export async function registrera<Row extends VersioneradRad, Namn extends string>(
  context: Pick<AndringContext, 'db' | 'loaders' | 'aktor'>,
  typ: Radtyp<Row>,
  namn: Namn,
  rad: Omit<Row, 'version'>,
  { version = null, skal }: { version?: number | null; skal: string },
  kontroll: (manager: Writer) => Promise<Fel[]> | Fel[],
  anmarkning: string | null = null,
) {
  const motiv = { aktor: context.aktor, skal, anmarkning };
  const utfall = await skriv<Row>(context, (manager) =>
    skapaEllerAndraRad<Row>(
      manager,
      typ,
      { ...nyckelvillkor<Row>(typ, rad as Partial<Row>), version } as never,
      motiv,
      async () => {
        const fel = [...storleksfel(rad), ...(await kontroll(manager))];
        return fel.length > 0 ? { fel } : { nytt: rad as never };
      },
    ),
  );
  return svar(namn, utfall, anmarkning);
}
