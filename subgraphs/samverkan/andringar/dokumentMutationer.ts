import type { EntityManager } from 'typeorm';
import { fel } from '../../../shared/andring/Fel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { type Dokument, DokumentEntity, DokumentpartEntity } from '../entities/Dokument.ts';
import { OrganEntity } from '../entities/Organ.ts';
import { PartEntity } from '../entities/Part.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import {
  andra,
  bildMed,
  dubbletter,
  ersatt,
  givna,
  type Indata,
  kallaAv,
  saknade,
  skapa,
  type Vilken,
} from './gemensamt.ts';

/** How documents are changed; the history keeps them with the parties that they concern. */
export const dokumenttyp: Radtyp<Dokument> = {
  entity: DokumentEntity,
  nyckel: ['id'],
  namn: 'dokumentet',
  bild: bildMed({ parter: [DokumentpartEntity, 'dokumentId'] }),
};

type Uppgifter = Partial<
  Pick<Dokument, 'titel' | 'faststalltAv' | 'datum' | 'samling' | 'omfattning'>
> & {
  parter?: string[] | null;
};
type SkapaDokument = Uppgifter &
  Pick<Dokument, 'id' | 'titel' | 'slag'> & { parter: string[]; kalla?: Kalla };

async function vardefel(
  manager: EntityManager,
  { parter, faststalltAv, datum }: Uppgifter,
  idag: string,
) {
  const ids = parter ?? [];
  return [
    ...(datum != null && datum > idag
      ? [
          fel(
            'OGILTIGT_VARDE',
            'datum',
            `${datum} har inte varit än: ange dagen när det fastställdes.`,
          ),
        ]
      : []),
    ...(parter != null && ids.length === 0
      ? [fel('SAKNAR_UPPGIFT', 'parter', 'Ange minst en part som dokumentet gäller.')]
      : []),
    ...dubbletter((n) => `parter[${n}]`, ids),
    ...(await saknade(manager, OrganEntity, [['faststalltAv', faststalltAv]])),
    ...(await saknade(
      manager,
      PartEntity,
      ids.map((id, n) => [`parter[${n}]`, id] as const),
    )),
  ];
}

async function skrivParter(manager: EntityManager, dokumentId: string, { parter }: Uppgifter) {
  if (!parter) return;
  const rows = parter.map((huvudmanId) => ({ dokumentId, huvudmanId }));
  await ersatt(manager, DokumentpartEntity, { dokumentId }, rows);
}

/** The officers' changes of shared documents. */
export const dokumentMutationer = {
  skapaDokument: (_: unknown, { input }: Indata<SkapaDokument>, context: Context) => {
    const { id, titel, slag, faststalltAv = null, datum = null, skal } = input;
    const { samling = null, omfattning = null, kalla } = input;
    const rad = {
      id,
      titel,
      slag,
      faststalltAv,
      datum,
      samling,
      omfattning,
      kalla: kallaAv(kalla),
    };
    return skapa(
      context,
      dokumenttyp,
      'dokument',
      { rad, skal },
      (manager) => vardefel(manager, input, context.idag),
      (manager) => skrivParter(manager, id, input),
    );
  },

  andraDokument: (_: unknown, { input }: Indata<Vilken & Uppgifter>, context: Context) =>
    andra(context, dokumenttyp, 'dokument', input, async (rad, manager) => ({
      nytt: givna(input, ['titel', 'faststalltAv', 'datum', 'samling', 'omfattning']),
      fel: await vardefel(manager, input, context.idag),
      efterat: (after) => skrivParter(after, rad.id, input),
    })),
};
