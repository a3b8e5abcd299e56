import { type Fel, fel } from '../../../shared/change/Fel.ts';
import { periodordning } from '../../../shared/domain/vardefel.ts';
import type { Writer } from '../../../shared/serve/database/rows/Writer.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { mandatfel } from '../rules/organregel.ts';
import { ledningsfel, type Skrivare } from '../rules/skrivratt.ts';
import type { Motesparagraf, Narvaro, Organplats, Organregel } from '../store/rows.generated.ts';
import {
  type Organ,
  OrganEntity,
  OrganplatsEntity,
  OrganregelEntity,
  PlanstegEntity,
  SammantradeEntity,
  VardcentrumEntity,
  VardcentrumorganEntity,
} from '../store/tables.ts';
import { berorOrgan } from './beror.ts';
import {
  andrar,
  dubbletter,
  ersatt,
  type Indata,
  kallaAv,
  mutationer,
  om,
  radslag,
  skapar,
} from './mutationer.ts';
import { lanfel } from './vardefel.ts';

/** Bodies. Their history includes seats, rules and meetings. */
export const organtyp = radslag<Organ>(
  'Samverkansorgan',
  'organ',
  OrganEntity,
  (rad, { manager, context }) => berorOrgan(manager, rad, context.idag),
  {
    ledamoter: [OrganplatsEntity, 'organId'],
    regler: [OrganregelEntity, 'organId'],
    sammantraden: [SammantradeEntity, 'organId'],
  },
);

type Plats = { part: string } & Pick<Organplats, 'roll'> &
  Partial<Pick<Organplats, 'antal' | 'ordalydelse' | 'fran' | 'till'>>;
type Regel = Pick<Organregel, 'slag' | 'modalitet'> &
  Partial<Pick<Organregel, 'antal' | 'roll' | 'parter'>>;
interface Listor {
  ledamoter?: Plats[] | null;
  regler?: Regel[] | null;
}
type Input = Indata<Organ, Listor>;

function listfel({ ledamoter }: Listor): Fel[] {
  return (ledamoter ?? []).flatMap(({ fran, till }, n) =>
    periodordning(fran, till, `ledamoter[${n}].till`),
  );
}

/**
 * Refuses a writer who would give its own party the right to write: seats in a ledningsgrupp give that right, also when a body
 * becomes or stops being one.
 */
async function ledningsgruppsfel(
  manager: Writer,
  skrivare: Skrivare,
  fore: Organ,
  rad: Omit<Organ, 'version'>,
  { ledamoter }: Listor,
): Promise<Fel[]> {
  if (fore.slag !== 'LEDNINGSGRUPP' && rad.slag !== 'LEDNINGSGRUPP') return [];
  const seats = await manager.findBy(OrganplatsEntity, { organId: fore.id });
  const before = seats.map(({ huvudmanId }) => huvudmanId);
  const after = ledamoter?.map(({ part }) => part) ?? before;
  const leds = ({ slag, niva }: Pick<Organ, 'slag' | 'niva'>, parter: string[]) =>
    slag === 'LEDNINGSGRUPP' && niva === 'vårdcentrum' ? parter : [];
  return ledningsfel(skrivare, { leder: leds(rad, after), ledde: leds(fore, before) });
}

/** The content of a recorded meeting. */
interface Mote {
  datum: string;
  narvaro?: Narvaro[] | null;
  paragrafer?: Motesparagraf[] | null;
  protokoll?: string | null;
}

/**
 * Refuses the attendance of a party without a seat in the body, where its seats are known; a repeated paragraph; and an invalid
 * address of minutes. Attendance is recorded by party and mandate, never by name (checklist row 64).
 */
async function motesinnehallfel(
  manager: Writer,
  organId: string,
  { narvaro, paragrafer, protokoll }: Mote,
): Promise<Fel[]> {
  const seats = await manager.findBy(OrganplatsEntity, { organId });
  const numbers = (paragrafer ?? []).map(({ paragraf }) => paragraf);
  return [
    ...(narvaro ?? []).flatMap(({ part }, n) =>
      om(
        seats.length > 0 && !seats.some(({ huvudmanId }) => huvudmanId === part),
        'FEL_TILLSTAND',
        `narvaro[${n}].part`,
        `${part} har ingen plats i organet: kontrollera parten, eller ändra organets platser (andraOrgan).`,
      ),
    ),
    ...dubbletter((n) => `paragrafer[${n}].paragraf`, numbers),
    ...om(
      protokoll != null && !/^https?:\/\/\S+$/.test(protokoll),
      'OGILTIGT_VARDE',
      'protokoll',
      'protokoll är ingen webbadress: skriv den med https:// först.',
    ),
  ];
}

/** Whether a body belongs to a kommunalförbund. */
async function iForbund(manager: Writer, organId: string): Promise<boolean> {
  const rows = await manager.findBy(VardcentrumorganEntity, { organId });
  const ids = rows.map(({ vardcentrumId }) => vardcentrumId);
  return manager.existsBy(VardcentrumEntity, { id: ids, samverkansform: 'KOMMUNALFORBUND' });
}

/** Replaces the lists that the input gives, and leaves the others. */
async function listor(manager: Writer, organId: string, given: Listor, kalla: Kalla) {
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

/** The mutations of bodies. */
export const organMutationer = mutationer({
  skapaOrgan: skapar<Organ, Input>(organtyp, {
    fel: (rad, input) => [...mandatfel(rad, false), ...listfel(input), ...lanfel(rad.lan)],
    efterat: ({ id, kalla }, input, { manager }) => listor(manager, id, input, kalla),
  }),

  andraOrgan: andrar<Organ, Input>(organtyp, {
    fel: async (rad, input, { manager, fore, skrivare }) => [
      ...(await ledningsgruppsfel(manager, skrivare, fore as Organ, rad, input)),
      ...mandatfel(rad, await iForbund(manager, rad.id)),
      ...listfel(input),
    ],
    efterat: ({ id }, input, { manager }) => listor(manager, id, input, kallaAv(null)),
  }),

  registreraSammantrade: andrar<Organ, Indata<Organ, Mote>>(organtyp, {
    // A changed meeting keeps its source.
    rad: (_input, { fore }) => ({ kalla: fore?.kalla as Kalla }),
    fel: async ({ id: organId }, input, { manager, context }) => {
      const { datum } = input;
      if (datum > context.idag) {
        const text = `${datum} har inte varit än: registrera sammanträdet när det har hållits.`;
        return [fel('OGILTIGT_VARDE', 'datum', text)];
      }
      const known = await manager.existsBy(SammantradeEntity, { organId, datum });
      const text = `Sammanträdet ${datum} är redan registrerat: kontrollera datumet.`;
      return [
        ...om(known, 'FEL_TILLSTAND', 'datum', text),
        ...(await motesinnehallfel(manager, organId, input)),
      ];
    },
    efterat: async ({ id: organId }, input, { manager }) => {
      const { datum, narvaro = null, paragrafer = null, protokoll = null } = input;
      const kalla = kallaAv(input.kalla);
      await manager.insert(SammantradeEntity, {
        organId,
        datum,
        narvaro,
        paragrafer,
        protokoll,
        kalla,
      });
    },
  }),

  andraSammantrade: andrar<Organ, Indata<Organ, Mote>>(organtyp, {
    rad: (_input, { fore }) => ({ kalla: fore?.kalla as Kalla }),
    fel: async ({ id: organId }, input, { manager }) => {
      const { datum, paragrafer } = input;
      if (!(await manager.existsBy(SammantradeEntity, { organId, datum }))) {
        const text = `Det finns inget registrerat sammanträde ${datum}: kontrollera datumet, eller registrera det (registreraSammantrade).`;
        return [fel('SAKNAS', 'datum', text)];
      }
      const steg = await manager.findBy(PlanstegEntity, { organId, datum });
      const lost = steg.find(
        (one) => paragrafer && !paragrafer.some(({ paragraf }) => paragraf === one.paragraf),
      );
      return [
        ...om(
          lost !== undefined,
          'FEL_TILLSTAND',
          'paragrafer',
          `${lost?.paragraf} är grunden för ett steg i planen ${lost?.planId}: låt den stå kvar.`,
        ),
        ...(await motesinnehallfel(manager, organId, input)),
      ];
    },
    efterat: async ({ id: organId }, input, { manager }) => {
      const { datum, narvaro, paragrafer, protokoll, kalla } = input;
      const given = { narvaro, paragrafer, protokoll, ...(kalla ? { kalla: kallaAv(kalla) } : {}) };
      const stated = Object.entries(given).filter(([, value]) => value !== undefined);
      if (stated.length > 0) {
        await manager.update(SammantradeEntity, { organId, datum }, Object.fromEntries(stated));
      }
    },
  }),
});
