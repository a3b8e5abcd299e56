import { fel } from '../../andring/Fel.ts';
import type { Radtyp } from '../../andring/Rad.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { idfel } from '../idfel.ts';
import { kallaAv } from '../kallaAv.ts';
import { type Registrering, registrera } from '../registrera.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { stangdfel } from '../verksamhet/verksamhetsfel.ts';
import { type Insats, InsatsEntity } from './Insats.ts';

/** How it is changed which services units offer. */
export const insatstyp: Radtyp<Insats> = {
  entity: InsatsEntity,
  nyckel: ['verksamhetId', 'insats'],
  namn: 'insatsen',
};

type RegistreraInsats = Registrering &
  Pick<Insats, 'verksamhetId' | 'insats' | 'namn'> & { erbjuds?: boolean | null };

/** Which services a huvudman's units offer (checklist rows 133 and 136). */
export const insatsMutationer = {
  registreraInsats: (
    _parent: unknown,
    { input }: { input: RegistreraInsats },
    context: HuvudmanContext,
  ) => {
    const { verksamhetId, insats, namn, erbjuds = null } = input;
    const kalla = kallaAv(input.kalla, context.huvudman);
    const rad = { verksamhetId, insats, namn, erbjuds, kalla };
    return registrera(context, insatstyp, 'insats', rad, input, async (manager) => {
      const unit = await manager.findOneBy(VerksamhetEntity, { id: verksamhetId });
      if (unit) return [...idfel(insats, 'insats'), ...stangdfel(unit, context.idag)];
      const meddelande = `Det finns ingen verksamhet ${verksamhetId}: kontrollera id.`;
      return [...idfel(insats, 'insats'), fel('SAKNAS', 'verksamhetId', meddelande)];
    });
  },
};
