import type { EntityManager, EntitySchema, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { type Andring, andraRad } from '../../../shared/andring/andraRad.ts';
import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import { idfel } from '../../../shared/andring/idfel.ts';
import { kolumnfel } from '../../../shared/andring/kolumnfel.ts';
import type { Radtyp, VersioneradRad } from '../../../shared/andring/Rad.ts';
import { skapaRad } from '../../../shared/andring/skapaRad.ts';
import { skriv } from '../../../shared/andring/skriv.ts';
import { svar } from '../../../shared/andring/svar.ts';
import { nekat } from '../../../shared/andring/Utfall.ts';
import { Loaders } from '../../../shared/serve/Loaders.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { SamverkanContext } from '../SamverkanContext.ts';

/** A row of samverkan that is written under a version. */
export type Rad = VersioneradRad & { id: string };

/** What a mutation gets: GraphQL leaves out what the writer leaves out. */
export interface Indata<Input> {
  input: Input & { skal: string };
}

/** Which row to change, and the version of it that the writer has seen. */
export interface Vilken {
  id: string;
  version: number;
}

/** Adds a row and answers with it under `namn`, unless a value is wrong or `kontroll` refuses. */
export async function skapa<Row extends Rad, Namn extends string>(
  context: SamverkanContext,
  typ: Radtyp<Row>,
  namn: Namn,
  { rad, skal }: { rad: Omit<Row, 'version'>; skal: string },
  kontroll: (manager: EntityManager) => Promise<Fel[]> | Fel[],
  efterat?: (manager: EntityManager) => Promise<void>,
) {
  const motiv = { aktor: context.aktor, skal };
  const utfall = await skriv<Row>(context, async (manager) => {
    const wrong = [
      ...idfel(rad.id as string),
      ...kolumnfel(typ.entity, rad),
      ...(await kontroll(manager)),
    ];
    return wrong.length > 0 ? nekat(wrong) : skapaRad(manager, typ, rad, motiv, efterat);
  });
  forgetRead(context);
  return svar(namn, utfall);
}

/** What a change makes of a row; its errors, when there are any, refuse it. */
export interface Nytt<Row> {
  nytt?: Partial<Omit<Row, 'version'>>;
  fel?: Fel[];
  efterat?: (manager: EntityManager) => Promise<void>;
}

/** Changes a row and answers with it under `namn`, unless a value is wrong or `andring` refuses. */
export async function andra<Row extends Rad, Namn extends string>(
  context: SamverkanContext,
  typ: Radtyp<Row>,
  namn: Namn,
  { id, version, skal }: Vilken & { skal: string },
  andring: (rad: Row, manager: EntityManager) => Promise<Nytt<Row>> | Nytt<Row>,
) {
  const motiv = { aktor: context.aktor, skal };
  const utfall = await skriv<Row>(context, (manager) =>
    andraRad(
      manager,
      typ,
      { id, version } as Partial<Row> & { version: number },
      motiv,
      async (rad): Promise<Andring<Row>> => {
        const { nytt = {}, fel: refused = [], efterat } = await andring(rad, manager);
        const wrong = [...kolumnfel(typ.entity, nytt), ...refused];
        return wrong.length > 0 ? { fel: wrong } : { nytt, ...(efterat ? { efterat } : {}) };
      },
    ),
  );
  forgetRead(context);
  return svar(namn, utfall);
}

/** What was read before a change must not answer for what comes after it in the same request. */
function forgetRead(context: SamverkanContext): void {
  context.loaders = new Loaders();
}

/** The fields that the writer gives, of those named; what is left out stays. */
export function givna<Input extends object, Falt extends keyof Input>(
  input: Input,
  falt: readonly Falt[],
): { [F in Falt]?: Exclude<Input[F], undefined> } {
  const given = falt.filter((name) => input[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, input[name]])) as never;
}

/** The source that a writer states, or samverkan itself when none is. */
export function kallaAv(stated: Kalla | null | undefined): Kalla {
  return stated ? { ...stated } : { dokument: 'Uppgift från samverkan', exempel: false };
}

/** Refuses ids, by field, of which there is no row. */
export async function saknade(
  manager: EntityManager,
  entity: EntitySchema<{ id: string }>,
  ids: readonly (readonly [falt: string, id: string | null | undefined])[],
): Promise<Fel[]> {
  const found: Fel[] = [];
  for (const [falt, id] of ids) {
    if (id == null || (await manager.existsBy(entity, { id }))) continue;
    found.push(fel('SAKNAS', falt, `Det finns ingenting med id ${id}: kontrollera id.`));
  }
  return found;
}

/** Refuses a value that has stood before in a list; `falt` names the field of its nth place. */
export function dubbletter(falt: (n: number) => string, varden: readonly string[]): Fel[] {
  return varden.flatMap((varde, n) =>
    varden.indexOf(varde) === n
      ? []
      : [fel('OGILTIGT_VARDE', falt(n), `${varde} står mer än en gång: ta bort den ena.`)],
  );
}

/** Puts rows in the place of those that belonged to a row; the history keeps what they were. */
export async function ersatt<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  where: FindOptionsWhere<Row>,
  rader: readonly object[],
): Promise<void> {
  await manager.delete(entity, where);
  for (const rad of rader) await manager.insert(entity, rad as never);
}

/** Pictures a row with what belongs to it: rows of other tables whose `column` has its id. */
export function bildMed<Row extends Rad>(
  tabeller: Readonly<Record<string, readonly [entity: EntitySchema, column: string]>>,
) {
  return async (rad: Row, manager: EntityManager): Promise<unknown> => {
    const bild: Record<string, unknown> = { ...rad };
    for (const [name, [entity, column]] of Object.entries(tabeller)) {
      bild[name] = await manager.find(entity, { where: { [column]: rad.id } });
    }
    return bild;
  };
}
