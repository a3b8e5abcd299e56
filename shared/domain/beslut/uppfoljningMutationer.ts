import { idfel } from '../../change/input/idfel.ts';
import { langdfel } from '../../change/input/langdfel.ts';
import { skapaEllerAndraRad } from '../../change/skapaEllerAndraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import type { Uppfoljningsperiod } from '../../contract/enums.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { kallaAv } from '../registrera.ts';
import { uppfoljningstyp } from './Beslut.ts';
import { periodfel, planarsfel, type Uppfoljningsform } from './periodfel.ts';

interface RegistreraUppfoljning {
  planpunktId: string;
  ar: number;
  period: Uppfoljningsperiod;
  former: Uppfoljningsform[];
  version?: number | null;
  lage: string;
  kommentar?: string | null;
  kalla?: Kalla | null;
  skal: string;
}

/** A huvudman's own follow-ups of plan items. */
export const uppfoljningMutationer = {
  registreraUppfoljning: async (
    _parent: unknown,
    { input }: { input: RegistreraUppfoljning },
    context: HuvudmanContext,
  ) => {
    const { planpunktId, ar, period, version = null, lage, kommentar = null, skal } = input;
    const {
      fel: referensfel,
      anmarkning,
      ar: [planensAr = null],
    } = await provaReferenser(context, [
      { slag: 'planpunkt', falt: 'planpunktId', id: planpunktId },
    ]);
    const wrong = [
      ...idfel(planpunktId, 'planpunktId'),
      ...referensfel,
      ...periodfel(input, input.former, context.idag),
      ...planarsfel(ar, planensAr),
      ...langdfel({ lage, kommentar }, { lage: 1_000, kommentar: 10_000 }),
    ];
    const kalla = kallaAv(input.kalla, context.huvudman);
    const motiv = { aktor: context.aktor, skal, anmarkning };
    const sedd = { planpunktId, ar, period, version };
    const utfall = await skriv(context, (manager) =>
      skapaEllerAndraRad(manager, uppfoljningstyp, sedd, motiv, () =>
        wrong.length > 0 ? { fel: wrong } : { nytt: { lage, kommentar, kalla } },
      ),
    );
    return svar('uppfoljning', utfall, anmarkning);
  },
};
