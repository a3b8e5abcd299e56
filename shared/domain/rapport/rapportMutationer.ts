import { idfel } from '../../change/input/idfel.ts';
import { langdfel } from '../../change/input/langdfel.ts';
import { skapaEllerAndraRad } from '../../change/skapaEllerAndraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import { utanNull } from '../../values/utanNull.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { helRad, kallaAv, type Registrering, registrera } from '../registrera.ts';
import { datumfel } from '../vardefel.ts';
import { type Mottagning, type Rapport, rapportmottagningstyp, rapporttyp } from './Rapport.ts';
import { medMottagning, mottagarfel, rapportfel, rapportperiodfel } from './rapportfel.ts';

type KvitteraRapport = Mottagning & { tillfalleId: string; version?: number | null; skal: string };

/** A huvudman's own reports, and those that its instances have received (checklist rows 46, 47 and 81). */
export const rapportMutationer = {
  lamnaRapport: async (
    _parent: unknown,
    { input }: { input: Registrering<Rapport> },
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Rapport>('Rapport', input, context);
    const {
      fel: referensfel,
      anmarkning,
      fran: [fran = null],
    } = await provaReferenser(context, [
      { slag: 'rapporttillfalle', falt: 'tillfalleId', id: rad.tillfalleId },
    ]);
    return registrera(
      context,
      rapporttyp,
      'rapport',
      rad,
      input,
      () => [
        ...idfel(rad.tillfalleId, 'tillfalleId'),
        ...referensfel,
        ...rapportfel(rad, context.idag),
        ...rapportperiodfel(rad.lamnad, fran),
      ],
      anmarkning,
    );
  },

  kvitteraRapport: async (
    _parent: unknown,
    { input }: { input: KvitteraRapport },
    context: HuvudmanContext,
  ) => {
    const { tillfalleId, version = null, instans, datum, paragraf, skal } = input;
    const {
      fel: referensfel,
      anmarkning,
      instanser: [instanser = null],
    } = await provaReferenser(context, [
      { slag: 'rapportmottagande', falt: 'tillfalleId', id: tillfalleId },
    ]);
    const wrong = [
      ...idfel(tillfalleId, 'tillfalleId'),
      ...referensfel,
      ...datumfel(datum, context.idag),
      ...langdfel({ instans, paragraf }, { instans: 200, paragraf: 50 }),
      ...(referensfel.length > 0 ? [] : mottagarfel(instans, instanser)),
    ];
    const ny = utanNull({ instans, datum, paragraf }) as Mottagning;
    const motiv = { aktor: context.aktor, skal, anmarkning };
    const utfall = await skriv(context, (manager) =>
      skapaEllerAndraRad(manager, rapportmottagningstyp, { tillfalleId, version }, motiv, (rad) =>
        wrong.length > 0
          ? { fel: wrong }
          : {
              nytt: {
                mottagen: medMottagning(rad?.mottagen ?? null, ny),
                kalla: kallaAv(null, context.huvudman),
              },
            },
      ),
    );
    return svar('rapportmottagning', utfall, anmarkning);
  },
};
