import { type EntityManager, In } from 'typeorm';
import { type Fel, fel } from '../../andring/Fel.ts';
import type { Radtyp } from '../../andring/Rad.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { kallaAv } from '../kallaAv.ts';
import { organisationsfel } from '../organisationsenhet/organisationsfel.ts';
import { type Registrering, registrera } from '../registrera.ts';
import { type Uppgift, UppgiftEntity } from './Uppgift.ts';
import { uppgiftfel } from './uppgiftfel.ts';

/** How figures and statements are changed. */
export const uppgiftstyp: Radtyp<Uppgift> = {
  entity: UppgiftEntity,
  nyckel: ['id'],
  namn: 'uppgiften',
};

type RegistreraUppgift = Registrering &
  Pick<Uppgift, 'id' | 'amne' | 'avser' | 'noggrannhet'> &
  Partial<Omit<Uppgift, 'version' | 'kalla'>>;

/** Other figures of the huvudman that a figure names must be there. */
async function andrafel(manager: EntityManager, uppgift: Omit<Uppgift, 'version'>): Promise<Fel[]> {
  const lists = (['jamforbarMed', 'ejJamforbarMed', 'motsagerId'] as const).flatMap((falt) =>
    (uppgift[falt] ?? []).map((id, n) => ({ falt: `${falt}[${n}]`, id })),
  );
  const ids = lists.map(({ id }) => id);
  const known = new Set((await manager.findBy(UppgiftEntity, { id: In(ids) })).map(({ id }) => id));
  return lists.flatMap(({ falt, id }) => {
    if (id === uppgift.id) {
      return [fel('OGILTIGT_VARDE', falt, `${id} är uppgiften själv: ta bort den ur listan.`)];
    }
    if (known.has(id)) return [];
    return [fel('SAKNAS', falt, `Huvudmannen har ingen uppgift ${id}: kontrollera id.`)];
  });
}

/** A huvudman's own figures and statements. */
export const uppgiftMutationer = {
  registreraUppgift: (
    _parent: unknown,
    { input }: { input: RegistreraUppgift },
    context: HuvudmanContext,
  ) => {
    const { id, amne, avser, noggrannhet, organisationsenhet = null, varde = null } = input;
    const { minst = null, hogst = null, enhet = null, ordalydelse = null, ar = null } = input;
    const { period = null, fran = null, till = null, anmarkning = null } = input;
    const { jamforbarMed = null, ejJamforbarMed = null, motsagerId = null } = input;
    const siffra = { varde, noggrannhet, minst, hogst, enhet, ordalydelse };
    const tid = { ar, period, fran, till };
    const andra = { jamforbarMed, ejJamforbarMed, motsagerId, anmarkning };
    const kalla = kallaAv(input.kalla, context.huvudman);
    const rad = { id, amne, avser, organisationsenhet, ...siffra, ...tid, ...andra, kalla };
    return registrera(context, uppgiftstyp, 'uppgift', rad, input, async (manager) => [
      ...uppgiftfel(rad),
      ...(await organisationsfel(manager, organisationsenhet)),
      ...(await andrafel(manager, rad)),
    ]);
  },
};
