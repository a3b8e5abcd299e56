import { fel } from '../../andring/Fel.ts';
import type { Radtyp } from '../../andring/Rad.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { kallaAv } from '../kallaAv.ts';
import { type Registrering, registrera } from '../registrera.ts';
import { type Granskning, GranskningEntity } from './Granskning.ts';
import { granskningsfel } from './granskningsfel.ts';

/** How audits are changed. */
export const granskningstyp: Radtyp<Granskning> = {
  entity: GranskningEntity,
  nyckel: ['id'],
  namn: 'granskningen',
};

type RegistreraGranskning = Registrering &
  Pick<Granskning, 'id' | 'rubrik' | 'ar'> &
  Partial<Omit<Granskning, 'version' | 'kalla'>>;

/** Audits of a huvudman, as it records them itself. */
export const granskningMutationer = {
  registreraGranskning: (
    _parent: unknown,
    { input }: { input: RegistreraGranskning },
    context: HuvudmanContext,
  ) => {
    const { id, rubrik, ar, datum = null, utforare = null, del = null, antalDelar = null } = input;
    const { foljerUpp = null, antalRekommendationer = null, rekommendationer = null } = input;
    const { svarBegartAv = null, svarBegart = null, svarSenast = null, svarInkom = null } = input;
    const fragor =
      input.fragor?.map(({ nummer, fraga, bedomning = null }) => ({ nummer, fraga, bedomning })) ??
      null;
    const kalla = kallaAv(input.kalla, context.huvudman);
    const serie = { del, antalDelar, foljerUpp };
    const fynd = { fragor, antalRekommendationer, rekommendationer };
    const svaret = { svarBegartAv, svarBegart, svarSenast, svarInkom };
    const rad = { id, rubrik, ar, datum, utforare, ...serie, ...fynd, ...svaret, kalla };
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
