import { fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { helRad, type Registrering, registrera } from '../registrera.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { stangdfel } from '../verksamhet/verksamhetsfel.ts';
import { type Insats, insatstyp } from './Insats.ts';

/** The services that a huvudman's units offer (checklist rows 133 and 136). */
export const insatsMutationer = {
  registreraInsats: (
    _parent: unknown,
    { input }: { input: Registrering<Insats> },
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Insats>('Insats', input, context);
    const { verksamhetId, insats } = rad;
    return registrera(context, insatstyp, 'insats', rad, input, async (manager) => {
      const unit = await manager.findOneBy(VerksamhetEntity, { id: verksamhetId });
      if (unit) return [...idfel(insats, 'insats'), ...stangdfel(unit, context.idag)];
      const meddelande = `Det finns ingen verksamhet ${verksamhetId}: kontrollera id.`;
      return [...idfel(insats, 'insats'), fel('SAKNAS', 'verksamhetId', meddelande)];
    });
  },
};
