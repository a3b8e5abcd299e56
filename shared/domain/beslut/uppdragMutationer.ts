import { andraRad } from '../../change/andraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import type { Styrinstrument } from '../../contract/enums.ts';
import type { Ore } from '../../values/belopp.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { beslutstyp } from './Beslut.ts';
import { egetBeslutsfel, instrumentfel, styrinstrument, uppdragsfel } from './uppdragsfel.ts';

interface GivUppdrag {
  planpunktId: string;
  version: number;
  instrument?: Styrinstrument | null;
  belopp?: Ore | null;
  datum: string;
  skal: string;
}

/** The mission and money that follow a huvudman's own decision. */
export const uppdragMutationer = {
  givUppdrag: async (
    _parent: unknown,
    { input }: { input: GivUppdrag },
    context: HuvudmanContext,
  ) => {
    const { planpunktId, version, datum, skal } = input;
    const { instrument = null, belopp = null } = input;
    const { id: huvudmanId, slag } = context.huvudman;
    // The network is queried before the write, since nothing outside this database may delay a write.
    const natverket = await context.natverksfraga.planpunkt(planpunktId);
    const motiv = { aktor: context.aktor, skal };
    const utfall = await skriv(context, (manager) =>
      andraRad(manager, beslutstyp, { planpunktId, version }, motiv, (rad) => {
        const own = [...instrumentfel(slag, instrument), ...egetBeslutsfel(rad, { belopp, datum })];
        const { underlagHash } = rad;
        const fel = own.length > 0 ? own : uppdragsfel({ huvudmanId, underlagHash }, natverket);
        if (fel.length > 0) return { fel };
        return {
          nytt: { uppdrag: { instrument: styrinstrument(slag, instrument), belopp, datum } },
        };
      }),
    );
    return svar('beslut', utfall);
  },
};
