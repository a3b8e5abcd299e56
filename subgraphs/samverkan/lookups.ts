import { AvtalEntity, AvtalsdeltagareEntity } from './entities/Avtal.ts';
import { DokumentEntity, DokumentpartEntity } from './entities/Dokument.ts';
import { OrganEntity, OrganplatsEntity } from './entities/Organ.ts';
import { PartEntity } from './entities/Part.ts';
import {
  IndikatorEntity,
  IndikatorspartEntity,
  PlanpunktEntity,
  PlanpunktsansvarigEntity,
  PlanpunktspartEntity,
} from './entities/Planpunkt.ts';
import {
  InbjudanEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
} from './entities/Vardcentrum.ts';
import { PlankommunEntity, VerksamhetsplanEntity } from './entities/Verksamhetsplan.ts';
import { rowById, rowsByParent } from './rowLoaders.ts';
import type { SamverkanContext as Context } from './SamverkanContext.ts';

/** Every way in which a resolver looks up rows of one request; each costs one statement a tick, however many keys. */
export const lookups = {
  part: (context: Context) => rowById(context, PartEntity),
  vardcentrum: (context: Context) => rowById(context, VardcentrumEntity),
  organ: (context: Context) => rowById(context, OrganEntity),
  avtal: (context: Context) => rowById(context, AvtalEntity),
  plan: (context: Context) => rowById(context, VerksamhetsplanEntity),
  punkt: (context: Context) => rowById(context, PlanpunktEntity),
  indikator: (context: Context) => rowById(context, IndikatorEntity),
  dokument: (context: Context) => rowById(context, DokumentEntity),

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
    rowsByParent(context, PlanpunktEntity, 'planId', { ordning: 'ASC' }),
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
