import { type EntityManager, In } from 'typeorm';
import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import { kolumnfel } from '../../../shared/andring/kolumnfel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import { rimlighetsfel } from '../../../shared/concept/rimlighetsfel.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { type Organ, OrganEntity, type Organplats, OrganplatsEntity } from '../entities/Organ.ts';
import { type Organregel, OrganregelEntity, SammantradeEntity } from '../entities/Organregel.ts';
import { PartEntity } from '../entities/Part.ts';
import { VardcentrumEntity, VardcentrumorganEntity } from '../entities/Vardcentrum.ts';
import { mandatfel } from '../rules/mandatfel.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import {
  andra,
  bildMed,
  ersatt,
  givna,
  type Indata,
  kallaAv,
  saknade,
  skapa,
  type Vilken,
} from './gemensamt.ts';
import { lanfel } from './vardefel.ts';

/** How bodies are changed; the history keeps them with seats, rules and meetings. */
export const organtyp: Radtyp<Organ> = {
  entity: OrganEntity,
  nyckel: ['id'],
  namn: 'organet',
  bild: bildMed({
    ledamoter: [OrganplatsEntity, 'organId'],
    regler: [OrganregelEntity, 'organId'],
    sammantraden: [SammantradeEntity, 'organId'],
  }),
};

type Plats = { part: string } & Pick<Organplats, 'roll'> &
  Partial<Pick<Organplats, 'antal' | 'ordalydelse' | 'fran' | 'till'>>;
type Regel = Pick<Organregel, 'slag' | 'modalitet'> &
  Partial<Pick<Organregel, 'antal' | 'roll' | 'parter'>>;
type Uppgifter = Partial<Omit<Organ, 'id' | 'version' | 'kalla'>> & {
  ledamoter?: Plats[] | null;
  regler?: Regel[] | null;
};
type SkapaOrgan = Uppgifter &
  Pick<Organ, 'id' | 'namn' | 'slag' | 'niva' | 'mandat'> & { kalla?: Kalla };

async function listfel(
  manager: EntityManager,
  { ledamoter, regler, lan }: Uppgifter,
): Promise<Fel[]> {
  const platser = ledamoter ?? [];
  const parter = [
    ...platser.map(({ part }, n) => [`ledamoter[${n}].part`, part] as const),
    ...(regler ?? []).flatMap(({ parter: ids }, n) =>
      (ids ?? []).map((id, m) => [`regler[${n}].parter[${m}]`, id] as const),
    ),
  ];
  return [
    ...(await saknade(manager, PartEntity, parter)),
    ...platser.flatMap(({ part: _part, ...plats }, n) =>
      kolumnfel(OrganplatsEntity, plats).map((one) => ({
        ...one,
        falt: `ledamoter[${n}].${one.falt}`,
      })),
    ),
    ...antalfel('ledamoter', platser),
    ...antalfel('regler', regler ?? []),
    ...platser.flatMap(({ fran, till }, n) =>
      fran != null && till != null && till < fran
        ? [
            fel(
              'OGILTIGT_VARDE',
              `ledamoter[${n}].till`,
              `Platsen slutar ${till}, före sin början ${fran}: rätta datumen.`,
            ),
          ]
        : [],
    ),
    ...lanfel(lan),
  ];
}

function antalfel(lista: string, rader: readonly { antal?: number | null }[]): Fel[] {
  return rader.flatMap(({ antal }, n) => {
    if (antal == null) return [];
    if (antal >= 1) return rimlighetsfel(antal, 'antal', `${lista}[${n}].antal`);
    const text = `Antalet är ${antal}: ange minst 1, eller lämna det tomt när det är okänt.`;
    return [fel('OGILTIGT_VARDE', `${lista}[${n}].antal`, text)];
  });
}

/** Whether a body is one of those around a kommunalförbund. */
async function iForbund(manager: EntityManager, organId: string): Promise<boolean> {
  const rows = await manager.findBy(VardcentrumorganEntity, { organId });
  const ids = rows.map(({ vardcentrumId }) => vardcentrumId);
  return manager.existsBy(VardcentrumEntity, { id: In(ids), samverkansform: 'KOMMUNALFORBUND' });
}

/** Writes the lists that are given; the others stay. */
async function listor(manager: EntityManager, organId: string, given: Uppgifter, kalla: Kalla) {
  const { ledamoter, regler } = given;
  if (ledamoter) {
    const rows = ledamoter.map(({ part: huvudmanId, ...plats }, ordning) => ({
      ...plats,
      organId,
      ordning,
      huvudmanId,
      kalla,
    }));
    await ersatt(manager, OrganplatsEntity, { organId }, rows);
  }
  if (regler) {
    const rows = regler.map((regel, ordning) => ({ ...regel, organId, ordning, kalla }));
    await ersatt(manager, OrganregelEntity, { organId }, rows);
  }
}

const falt = ['namn', 'slag', 'niva', 'mandat', 'uppgift', 'moten', 'beslutsomrade'] as const;

/** The officers' changes of bodies. */
export const organMutationer = {
  skapaOrgan: (_: unknown, { input }: Indata<SkapaOrgan>, context: Context) => {
    const { id, namn, slag, niva, mandat, skal } = input;
    const { uppgift = null, moten = null, beslutsomrade = null } = input;
    const { lan = null, kommunId = null, hemvist = null } = input;
    const kalla = kallaAv(input.kalla);
    const krav = { id, namn, slag, niva, mandat, kalla };
    const rad = { ...krav, uppgift, moten, beslutsomrade, lan, kommunId, hemvist };
    return skapa(
      context,
      organtyp,
      'organ',
      { rad, skal },
      async (manager) => [
        ...mandatfel({ namn, slag, mandat }, false),
        ...(await listfel(manager, input)),
        ...(await saknade(manager, PartEntity, [
          ['kommunId', kommunId],
          ['hemvist', hemvist],
        ])),
      ],
      (manager) => listor(manager, id, input, kalla),
    );
  },

  andraOrgan: (_: unknown, { input }: Indata<Vilken & Uppgifter>, context: Context) =>
    andra(context, organtyp, 'organ', input, async (rad, manager) => ({
      nytt: givna(input, falt),
      fel: [
        ...mandatfel({ ...rad, ...givna(input, falt) }, await iForbund(manager, rad.id)),
        ...(await listfel(manager, input)),
      ],
      efterat: (after) => listor(after, rad.id, input, kallaAv(null)),
    })),

  registreraSammantrade: (
    _: unknown,
    { input }: Indata<Vilken & { datum: string; kalla?: Kalla }>,
    context: Context,
  ) =>
    andra(context, organtyp, 'organ', input, async ({ id: organId }, manager) => {
      const { datum } = input;
      if (datum > context.idag) {
        const text = `${datum} har inte varit än: registrera sammanträdet när det har hållits.`;
        return { fel: [fel('OGILTIGT_VARDE', 'datum', text)] };
      }
      if (await manager.existsBy(SammantradeEntity, { organId, datum })) {
        return {
          fel: [
            fel(
              'FEL_TILLSTAND',
              'datum',
              `Sammanträdet ${datum} är redan registrerat: kontrollera datumet.`,
            ),
          ],
        };
      }
      const rad = { organId, datum, kalla: kallaAv(input.kalla) };
      return {
        efterat: async (after) => {
          await after.insert(SammantradeEntity, rad);
        },
      };
    }),
};
