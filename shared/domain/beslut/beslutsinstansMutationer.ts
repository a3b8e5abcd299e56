import { idfel } from '../../change/input/idfel.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { OrganisationsenhetEntity } from '../organisationsenhet/Organisationsenhet.ts';
import { helRad, type Registrering, registrera } from '../registrera.ts';
import { type Beslutsinstans, instanstyp } from './Beslut.ts';
import { forbundsfel } from './instansregler.ts';

/** The instances within a huvudman and what each may decide, as the huvudman states it (checklist rows 75 and 80). */
export const beslutsinstansMutationer = {
  registreraBeslutsinstans: (
    _parent: unknown,
    { input }: { input: Registrering<Beslutsinstans> },
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Beslutsinstans>('Beslutsinstans', input, context);
    return registrera(context, instanstyp, 'beslutsinstans', rad, input, async (manager) => {
      const direktioner = await manager.findBy(OrganisationsenhetEntity, { slag: 'DIREKTION' });
      const ids = direktioner.map(({ id }) => id);
      return [...idfel(rad.id), ...forbundsfel(context.huvudman.slag, rad, ids)];
    });
  },
};
