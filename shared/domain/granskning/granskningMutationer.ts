import { fel } from '../../andring/Fel.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { helRad } from '../helRad.ts';
import { type Registrering, registrera } from '../registrera.ts';
import { type Granskning, GranskningEntity, granskningstyp } from './Granskning.ts';
import { granskningsfel } from './granskningsfel.ts';

/** Audits of a huvudman, as it records them itself. */
export const granskningMutationer = {
  registreraGranskning: (
    _parent: unknown,
    { input }: { input: Registrering<Granskning> },
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Granskning>('Granskning', input, context);
    const { id, foljerUpp } = rad;
    return registrera(context, granskningstyp, 'granskning', rad, input, async (manager) => {
      const foljd =
        foljerUpp === null ? null : await manager.findOneBy(GranskningEntity, { id: foljerUpp });
      const meddelande = `Huvudmannen har ingen granskning ${foljerUpp}: kontrollera id, eller registrera den först.`;
      return [
        ...granskningsfel(rad, foljd?.ar ?? null),
        ...(foljerUpp !== null && (!foljd || foljerUpp === id)
          ? [fel('SAKNAS', 'foljerUpp', meddelande)]
          : []),
      ];
    });
  },
};
