import type { EntitySchema } from 'typeorm';
import { AvtalEntity, AvtalsdeltagareEntity } from './Avtal.ts';
import { DokumentEntity, DokumentpartEntity } from './Dokument.ts';
import { OrganEntity, OrganplatsEntity } from './Organ.ts';
import { PartEntity } from './Part.ts';
import {
  IndikatorEntity,
  IndikatorspartEntity,
  PlanpunktEntity,
  PlanpunktsansvarigEntity,
  PlanpunktspartEntity,
} from './Planpunkt.ts';
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
] as EntitySchema[];
