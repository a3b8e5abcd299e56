import { idfel } from '../../../shared/andring/idfel.ts';
import { langdfel } from '../../../shared/andring/langdfel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import { type Registrering, registrera } from '../../../shared/domain/registrera.ts';
import {
  type Ansvar,
  AnsvarEntity,
  type Lagbestammelse,
  LagbestammelseEntity,
} from '../entities/Ansvar.ts';
import { AvtalEntity } from '../entities/Avtal.ts';
import { PartEntity } from '../entities/Part.ts';
import { type Rapportkrav, RapportkravEntity } from '../entities/Rapportkrav.ts';
import { type Utsaga, UtsagaEntity } from '../entities/Utsaga.ts';
import { VardcentrumEntity } from '../entities/Vardcentrum.ts';
import { VerksamhetsplanEntity } from '../entities/Verksamhetsplan.ts';
import { ansvarsfel, lagfel, rapportkravsfel, utsagefel } from '../rules/underlagsfel.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { kallaAv, saknade } from './gemensamt.ts';
import { lanfel } from './vardefel.ts';

/** How statements are changed. */
export const utsagetyp: Radtyp<Utsaga> = { entity: UtsagaEntity, nyckel: ['id'], namn: 'utsagan' };
/** How references to law are changed. */
export const lagtyp: Radtyp<Lagbestammelse> = {
  entity: LagbestammelseEntity,
  nyckel: ['id'],
  namn: 'lagbestämmelsen',
};
/** How it is changed who is responsible. */
export const ansvarstyp: Radtyp<Ansvar> = {
  entity: AnsvarEntity,
  nyckel: ['id'],
  namn: 'ansvaret',
};
/** How duties to report are changed. */
export const rapportkravstyp: Radtyp<Rapportkrav> = {
  entity: RapportkravEntity,
  nyckel: ['id'],
  namn: 'rapportkravet',
};

/** An input that states a row whole: what may be null may be left out. */
type Hel<Row, Krav extends keyof Row> = {
  input: Registrering & Pick<Row, Krav> & Partial<Omit<Row, 'version' | 'kalla'>>;
};

/** The officers' changes of what shared documents and the law say, and of what is to be reported. */
export const underlagMutationer = {
  registreraUtsaga: (
    _: unknown,
    { input }: Hel<Utsaga, 'id' | 'slag' | 'amne' | 'rubrik' | 'text' | 'ordning' | 'motsagerAmne'>,
    context: Context,
  ) => {
    const { id, slag, amne, ordning, rubrik, text, motsagerAmne } = input;
    const { niva = null, samverkansform = null, varde = null, enhet = null } = input;
    const { datum = null, diarienummer = null, lan = null } = input;
    const om = { niva, samverkansform, varde, enhet, datum, diarienummer, motsagerAmne, lan };
    const rad = { id, slag, amne, ordning, rubrik, text, ...om, kalla: kallaAv(input.kalla) };
    return registrera(context, utsagetyp, 'utsaga', rad, input, () => [
      ...idfel(id),
      ...idfel(amne, 'amne'),
      ...utsagefel(rad),
      ...lanfel(lan),
    ]);
  },

  registreraLagbestammelse: (
    _: unknown,
    { input }: Hel<Lagbestammelse, 'id' | 'beteckning'>,
    context: Context,
  ) => {
    const { id, beteckning, gallerFran = null, gallerTill = null, ersattsAv = null } = input;
    const kalla = kallaAv(input.kalla);
    const rad = { id, beteckning, gallerFran, gallerTill, ersattsAv, kalla };
    return registrera(context, lagtyp, 'lagbestammelse', rad, input, async (manager) => [
      ...idfel(id),
      ...lagfel(rad),
      ...(ersattsAv === id
        ? []
        : await saknade(manager, LagbestammelseEntity, [['ersattsAv', ersattsAv]])),
    ]);
  },

  registreraAnsvar: (
    _: unknown,
    { input }: Hel<Ansvar, 'id' | 'insats' | 'ansvariga' | 'beskrivning' | 'lagrum'>,
    context: Context,
  ) => {
    const { id, insats, ansvariga, beskrivning, lagrum, boendeform = null, lan = null } = input;
    const { gallerFran = null, gallerTill = null } = input;
    const ruta = { insats, boendeform, lan, ansvariga, beskrivning, lagrum };
    const rad = { id, ...ruta, gallerFran, gallerTill, kalla: kallaAv(input.kalla) };
    return registrera(context, ansvarstyp, 'ansvar', rad, input, async (manager) => [
      ...idfel(id),
      ...lanfel(lan),
      ...ansvarsfel(rad),
      ...(await saknade(
        manager,
        LagbestammelseEntity,
        lagrum.map((one, n) => [`lagrum[${n}]`, one] as const),
      )),
    ]);
  },

  registreraRapportkrav: (
    _: unknown,
    { input }: Hel<Rapportkrav, 'id' | 'rubrik' | 'kadens' | 'mottagare'>,
    context: Context,
  ) => {
    const { id, rubrik, kadens, lan = null, vardcentrumId = null } = input;
    const { avtalId = null, planId = null } = input;
    const mottagare = input.mottagare.map(({ instans, part = null }) => ({ instans, part }));
    const om = { lan, vardcentrumId, avtalId, planId };
    const rad = { id, rubrik, kadens, ...om, mottagare, kalla: kallaAv(input.kalla) };
    return registrera(context, rapportkravstyp, 'rapportkrav', rad, input, async (manager) => [
      ...idfel(id),
      ...lanfel(lan),
      ...rapportkravsfel(rad),
      ...mottagare.flatMap(({ instans }, n) =>
        langdfel({ [`mottagare[${n}].instans`]: instans }, { [`mottagare[${n}].instans`]: 200 }),
      ),
      ...(await saknade(manager, VardcentrumEntity, [['vardcentrumId', vardcentrumId]])),
      ...(await saknade(manager, AvtalEntity, [['avtalId', avtalId]])),
      ...(await saknade(manager, VerksamhetsplanEntity, [['planId', planId]])),
      ...(await saknade(
        manager,
        PartEntity,
        mottagare.map(({ part }, n) => [`mottagare[${n}].part`, part] as const),
      )),
    ]);
  },
};
