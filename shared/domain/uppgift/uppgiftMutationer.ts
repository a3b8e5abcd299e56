import { type Fel, fel } from '../../change/Fel.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { organisationsfel } from '../organisationsenhet/organisationsfel.ts';
import { helRad, type Registrering, registrera } from '../registrera.ts';
import { type Uppgift, UppgiftEntity, uppgiftstyp } from './Uppgift.ts';
import { uppgiftfel } from './uppgiftfel.ts';

/**
 * Refuses a figure that refers to a missing figure of the huvudman. The other may come in the same file (`kommande`).
 */
async function andrafel(
  manager: Writer,
  uppgift: Omit<Uppgift, 'version'>,
  kommande: ReadonlySet<string> = new Set(),
): Promise<Fel[]> {
  const lists = (['jamforbarMed', 'ejJamforbarMed', 'motsagerId'] as const).flatMap((falt) =>
    (uppgift[falt] ?? []).map((id, n) => ({ falt: `${falt}[${n}]`, id })),
  );
  const ids = lists.map(({ id }) => id);
  const known = new Set((await manager.findBy(UppgiftEntity, { id: ids })).map(({ id }) => id));
  return lists.flatMap(({ falt, id }) => {
    if (id === uppgift.id) {
      return [fel('OGILTIGT_VARDE', falt, `${id} är uppgiften själv: ta bort den ur listan.`)];
    }
    if (known.has(id) || kommande.has(id)) return [];
    return [fel('SAKNAS', falt, `Huvudmannen har ingen uppgift ${id}: kontrollera id.`)];
  });
}

/** A huvudman's own figures and statements. */
export const uppgiftMutationer = {
  registreraUppgift: (
    _parent: unknown,
    { input }: { input: Registrering<Uppgift> },
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Uppgift>('Uppgift', input, context);
    return registrera(context, uppgiftstyp, 'uppgift', rad, input, async (manager) => [
      ...uppgiftfel(rad),
      ...(await organisationsfel(manager, rad.organisationsenhet)),
      ...(await andrafel(manager, rad, context.kommande)),
    ]);
  },
};
