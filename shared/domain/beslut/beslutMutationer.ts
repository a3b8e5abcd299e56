import type { Andring } from '../../change/andraRad.ts';
import type { Fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { skapaEllerAndraRad } from '../../change/skapaEllerAndraRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import type { Beslutsutfall } from '../../contract/enums.ts';
import type { Ore } from '../../values/belopp.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { kallaAv } from '../registrera.ts';
import { type Beslut, type Beslutsinstans, BeslutsinstansEntity, beslutstyp } from './Beslut.ts';
import { beslutsvardefel, gangfel, medSteg, stegordningsfel } from './beslutsgang.ts';
import { beslutsrattsfel, egenBeslutsniva, instansval } from './instansregler.ts';

interface Steg {
  planpunktId: string;
  version?: number | null;
  instans: string;
  datum: string;
  paragraf?: string | null;
  diarienummer?: string | null;
  belopp?: Ore | null;
  investering?: boolean | null;
  underlagHash?: string | null;
  kalla?: Kalla | null;
  skal: string;
}

/** Takes one step of a decision and answers with it. */
async function taSteg(context: HuvudmanContext, steg: Steg, utfall: Beslutsutfall) {
  const { planpunktId, version = null, underlagHash = null, skal } = steg;
  // The network is queried before the write, since nothing outside this database may delay a write.
  const kannetecken = { falt: 'underlagHash', varde: underlagHash };
  const prov = await provaReferenser(context, [
    { slag: 'planpunkt', falt: 'planpunktId', id: planpunktId, kannetecken },
  ]);
  const { anmarkning } = prov;
  const motiv = { aktor: context.aktor, skal, anmarkning };
  const result = await skriv(context, (manager) =>
    skapaEllerAndraRad(manager, beslutstyp, { planpunktId, version }, motiv, async (rad) =>
      nastaSteg(rad, steg, utfall, await manager.find(BeslutsinstansEntity), context, prov.fel),
    ),
  );
  return svar('beslut', result, anmarkning);
}

/** The decision after a step, or why the step cannot be taken. */
function nastaSteg(
  rad: Beslut | null,
  steg: Steg,
  utfall: Beslutsutfall,
  instanser: readonly Beslutsinstans[],
  { idag, huvudman }: HuvudmanContext,
  referensfel: readonly Fel[],
): Andring<Beslut> {
  const { datum, paragraf = null, diarienummer = null, underlagHash = null } = steg;
  const belopp = steg.belopp ?? rad?.belopp ?? null;
  const val = instansval(instanser, steg.instans);
  const decides = utfall === 'BIFALL' || utfall === 'AVSLAG';
  const wrong = [
    ...idfel(steg.planpunktId, 'planpunktId'),
    ...referensfel,
    ...gangfel(rad, utfall, underlagHash),
    ...beslutsvardefel({ utfall, datum, paragraf, diarienummer, underlagHash }, idag),
    ...stegordningsfel(rad, datum),
    ...('fel' in val ? val.fel : []),
    ...('instans' in val && utfall !== 'BEREDS'
      ? beslutsrattsfel(val.instans, decides ? belopp : null)
      : []),
  ];
  if ('fel' in val || wrong.length > 0) return { fel: wrong };

  const instans = val.instans.namn;
  const investering = steg.investering ?? lyftForInvestering(rad, instanser);
  return {
    nytt: {
      utfall,
      instans,
      datum,
      paragraf,
      diarienummer,
      belopp,
      niva: egenBeslutsniva({ belopp, investering }, instanser),
      underlagHash: decides ? underlagHash : null,
      uppdrag: null,
      steg: medSteg(rad, { utfall, instans, datum, paragraf, diarienummer }),
      kalla: kallaAv(steg.kalla, huvudman),
    },
  };
}

/** Whether the preparation lifted the item although its cost did not require it. The flag itself is not stored. */
function lyftForInvestering(rad: Beslut | null, instanser: readonly Beslutsinstans[]): boolean {
  if (rad?.niva !== 'LYFT') return false;
  return egenBeslutsniva({ belopp: rad.belopp, investering: false }, instanser) !== 'LYFT';
}

/** The steps of a huvudman's own decision on a plan item. */
export const beslutMutationer = {
  beredBeslut: (_parent: unknown, { input }: { input: Steg }, context: HuvudmanContext) =>
    taSteg(context, input, 'BEREDS'),

  fattaBeslut: (
    _parent: unknown,
    { input }: { input: Steg & { utfall: 'BIFALL' | 'AVSLAG' | 'ATERREMISS' } },
    context: HuvudmanContext,
  ) => taSteg(context, input, input.utfall),
};
