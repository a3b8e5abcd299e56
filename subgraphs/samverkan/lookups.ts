import { rowByKey, rowsByParent } from '../../shared/serve/rowLoaders.ts';
import type { SamverkanContext as Context } from './SamverkanContext.ts';
import {
  AvtalEntity,
  AvtalsdeltagareEntity,
  AvtalsutgavaEntity,
  ChecklistaEntity,
  DokumentEntity,
  DokumentpartEntity,
  InbjudanEntity,
  IndikatorEntity,
  IndikatorspartEntity,
  LagbestammelseEntity,
  MalEntity,
  MattEntity,
  OrganEntity,
  OrganplatsEntity,
  OrganregelEntity,
  PartEntity,
  PlankommunEntity,
  PlanpunktEntity,
  PlanpunktsansvarigEntity,
  PlanpunktspartEntity,
  PlanpunktsutgavaEntity,
  PlanstegEntity,
  RapportkravEntity,
  SammantradeEntity,
  StrategiEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
  VerksamhetsplanEntity,
} from './store/tables.ts';

/** Invitations that have not been withdrawn. */
const standing = { where: { atertagen: null } };

/** The rows that resolvers look up by key. Each lookup is one statement a tick, however many keys. */
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
    rowsByParent(context, InbjudanEntity, 'vardcentrumId', { ordning: 'ASC' }, standing),
  atertagnaOfVardcentrum: (context: Context) =>
    rowsByParent(
      context,
      InbjudanEntity,
      'vardcentrumId',
      { atertagen: 'DESC', ordning: 'ASC' },
      { and: [{ sql: 't.atertagen IS NOT NULL', values: [] }] },
    ),
  inbjudningarOfPart: (context: Context) =>
    rowsByParent(context, InbjudanEntity, 'huvudmanId', { vardcentrumId: 'ASC' }, standing),
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
  stegOfPlan: (context: Context) =>
    rowsByParent(context, PlanstegEntity, 'planId', { ordning: 'ASC' }),
  stegOfOrgan: (context: Context) =>
    rowsByParent(context, PlanstegEntity, 'organId', {
      datum: 'ASC',
      planId: 'ASC',
      ordning: 'ASC',
    }),
  utgavorOfPunkt: (context: Context) =>
    rowsByParent(context, PlanpunktsutgavaEntity, 'planpunktId', { ordning: 'DESC' }),
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
