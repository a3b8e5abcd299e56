import { rowByKey, rowsByParent } from '../../shared/serve/rowLoaders.ts';
import { LagbestammelseEntity } from './entities/Ansvar.ts';
import { AvtalEntity, AvtalsdeltagareEntity, AvtalsutgavaEntity } from './entities/Avtal.ts';
import { ChecklistaEntity } from './entities/Checklista.ts';
import { DokumentEntity, DokumentpartEntity } from './entities/Dokument.ts';
import { MattEntity } from './entities/Matt.ts';
import { OrganEntity, OrganplatsEntity } from './entities/Organ.ts';
import { OrganregelEntity, SammantradeEntity } from './entities/Organregel.ts';
import { PartEntity } from './entities/Part.ts';
import {
  IndikatorEntity,
  IndikatorspartEntity,
  PlanpunktEntity,
  PlanpunktsansvarigEntity,
  PlanpunktspartEntity,
} from './entities/Planpunkt.ts';
import { RapportkravEntity } from './entities/Rapportkrav.ts';
import { MalEntity, StrategiEntity } from './entities/Strategi.ts';
import {
  InbjudanEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
} from './entities/Vardcentrum.ts';
import { PlankommunEntity, VerksamhetsplanEntity } from './entities/Verksamhetsplan.ts';
import type { SamverkanContext as Context } from './SamverkanContext.ts';

/** Every way in which a resolver looks up rows of one request; each costs one statement a tick, however many keys. */
export const lookups = {
  part: (context: Context) => rowByKey(context, PartEntity, 'id'),
  vardcentrum: (context: Context) => rowByKey(context, VardcentrumEntity, 'id'),
  organ: (context: Context) => rowByKey(context, OrganEntity, 'id'),
  avtal: (context: Context) => rowByKey(context, AvtalEntity, 'id'),
  plan: (context: Context) => rowByKey(context, VerksamhetsplanEntity, 'id'),
  punkt: (context: Context) => rowByKey(context, PlanpunktEntity, 'id'),
  indikator: (context: Context) => rowByKey(context, IndikatorEntity, 'id'),
  dokument: (context: Context) => rowByKey(context, DokumentEntity, 'id'),

  strategi: (context: Context) => rowByKey(context, StrategiEntity, 'id'),
  mal: (context: Context) => rowByKey(context, MalEntity, 'id'),
  matt: (context: Context) => rowByKey(context, MattEntity, 'id'),
  lag: (context: Context) => rowByKey(context, LagbestammelseEntity, 'id'),
  checklista: (context: Context) => rowByKey(context, ChecklistaEntity, 'id'),

  parterOfLan: (context: Context) => rowsByParent(context, PartEntity, 'lan', { id: 'ASC' }),
  organOfSlag: (context: Context) => rowsByParent(context, OrganEntity, 'slag', { id: 'ASC' }),
  avtalOfSlag: (context: Context) => rowsByParent(context, AvtalEntity, 'slag', { id: 'ASC' }),
  avtalOfVardcentrum: (context: Context) =>
    rowsByParent(context, AvtalEntity, 'vardcentrumId', { id: 'ASC' }),
  utgavorOfAvtal: (context: Context) =>
    rowsByParent(context, AvtalsutgavaEntity, 'avtalId', { utgava: 'DESC' }),
  reglerOfOrgan: (context: Context) =>
    rowsByParent(context, OrganregelEntity, 'organId', { ordning: 'ASC' }),
  sammantradenOfOrgan: (context: Context) =>
    rowsByParent(context, SammantradeEntity, 'organId', { datum: 'DESC' }),
  malOfStrategi: (context: Context) =>
    rowsByParent(context, MalEntity, 'strategiId', { ordning: 'ASC', id: 'ASC' }),
  planerOfStrategi: (context: Context) =>
    rowsByParent(context, VerksamhetsplanEntity, 'strategiId', { ar: 'DESC', id: 'ASC' }),
  punkterOfMal: (context: Context) =>
    rowsByParent(context, PlanpunktEntity, 'malId', { planId: 'ASC', ordning: 'ASC' }),
  foretradareOfMatt: (context: Context) =>
    rowsByParent(context, MattEntity, 'eftertradare', { id: 'ASC' }),
  rapportkravOfKadens: (context: Context) =>
    rowsByParent(context, RapportkravEntity, 'kadens', { id: 'ASC' }),

  kommunerOfVardcentrum: (context: Context) =>
    rowsByParent(context, VardcentrumkommunEntity, 'vardcentrumId', { kommunkod: 'ASC' }),
  inbjudningarOfVardcentrum: (context: Context) =>
    rowsByParent(context, InbjudanEntity, 'vardcentrumId', { ordning: 'ASC' }),
  inbjudningarOfPart: (context: Context) =>
    rowsByParent(context, InbjudanEntity, 'huvudmanId', { vardcentrumId: 'ASC' }),
  organOfVardcentrum: (context: Context) =>
    rowsByParent(context, VardcentrumorganEntity, 'vardcentrumId', { ordning: 'ASC' }),
  platserOfOrgan: (context: Context) =>
    rowsByParent(context, OrganplatsEntity, 'organId', { ordning: 'ASC' }),
  parterOfAvtal: (context: Context) =>
    rowsByParent(context, AvtalsdeltagareEntity, 'avtalId', { huvudmanId: 'ASC' }),
  kommunerOfPlan: (context: Context) =>
    rowsByParent(context, PlankommunEntity, 'planId', { kommunkod: 'ASC' }),
  punkterOfPlan: (context: Context) =>
    rowsByParent(context, PlanpunktEntity, 'planId', { ordning: 'ASC', id: 'ASC' }),
  parterOfPunkt: (context: Context) =>
    rowsByParent(context, PlanpunktspartEntity, 'planpunktId', { huvudmanId: 'ASC' }),
  ansvarigaOfPunkt: (context: Context) =>
    rowsByParent(context, PlanpunktsansvarigEntity, 'planpunktId', { ordning: 'ASC' }),
  indikatorerOfPunkt: (context: Context) =>
    rowsByParent(context, IndikatorEntity, 'planpunktId', { ordning: 'ASC' }),
  parterOfIndikator: (context: Context) =>
    rowsByParent(context, IndikatorspartEntity, 'indikatorId', { huvudmanId: 'ASC' }),
  parterOfDokument: (context: Context) =>
    rowsByParent(context, DokumentpartEntity, 'dokumentId', { huvudmanId: 'ASC' }),
};
