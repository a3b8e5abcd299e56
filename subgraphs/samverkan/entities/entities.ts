import type { EntitySchema } from 'typeorm';
import { HistorikEntity } from '../../../shared/andring/Historik.ts';
import { AnsvarEntity, LagbestammelseEntity } from './Ansvar.ts';
import { AvtalEntity, AvtalsdeltagareEntity, AvtalsutgavaEntity } from './Avtal.ts';
import { ChecklistaEntity } from './Checklista.ts';
import { DokumentEntity, DokumentpartEntity } from './Dokument.ts';
import { MattEntity } from './Matt.ts';
import { OrganEntity, OrganplatsEntity } from './Organ.ts';
import { OrganregelEntity, SammantradeEntity } from './Organregel.ts';
import { PartEntity } from './Part.ts';
import {
  IndikatorEntity,
  IndikatorspartEntity,
  PlanpunktEntity,
  PlanpunktsansvarigEntity,
  PlanpunktspartEntity,
} from './Planpunkt.ts';
import { RapportkravEntity } from './Rapportkrav.ts';
import { MalEntity, StrategiEntity } from './Strategi.ts';
import { UtsagaEntity } from './Utsaga.ts';
import {
  InbjudanEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
} from './Vardcentrum.ts';
import { PlankommunEntity, VerksamhetsplanEntity } from './Verksamhetsplan.ts';

/** Every table of the samverkan database. */
export const entities: EntitySchema[] = [
  PartEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
  InbjudanEntity,
  OrganEntity,
  OrganplatsEntity,
  AvtalEntity,
  AvtalsdeltagareEntity,
  VerksamhetsplanEntity,
  PlankommunEntity,
  PlanpunktEntity,
  PlanpunktspartEntity,
  PlanpunktsansvarigEntity,
  IndikatorEntity,
  IndikatorspartEntity,
  DokumentEntity,
  DokumentpartEntity,
  AvtalsutgavaEntity,
  OrganregelEntity,
  SammantradeEntity,
  StrategiEntity,
  MalEntity,
  MattEntity,
  LagbestammelseEntity,
  AnsvarEntity,
  UtsagaEntity,
  ChecklistaEntity,
  RapportkravEntity,
  HistorikEntity,
] as EntitySchema[];
