import { EntitySchema } from 'typeorm';
import { HistorikEntity } from '../../../shared/change/history/Historik.ts';
import { entityOf, partTableOf } from '../../../shared/concept/entityOf.ts';
import type { RegisteredPart } from '../parter.ts';
import { concept, part } from './concepts.ts';
import type * as rows from './rows.generated.ts';

/** A body in which parties meet, as a stored row. */
export type Organ = rows.Samverkansorgan;

/** A question that follows up an item. Its id is independent of the item, so that answers can name it alone. */
export interface Indikator {
  id: string;
  planpunktId: string;
  ordning: number;
  text: string;
  svarstyp: rows.Svarstyp;
}

export const PartEntity = new EntitySchema<RegisteredPart>({
  name: 'part',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    slag: { type: 'varchar', length: 20 },
    lan: { type: 'varchar', length: 2, nullable: true },
    uttradd: { type: 'varchar', length: 30, nullable: true },
    kontraktsversion: { type: 'varchar', length: 20, nullable: true },
  },
  indices: [{ name: 'part_lan', columns: ['lan'] }],
});

export const VardcentrumEntity = entityOf<rows.Vardcentrum>(concept('Vardcentrum'));
export const VardcentrumkommunEntity = partTableOf<rows.Vardcentrumkommun>(
  part('Vardcentrumkommun'),
  { indices: [{ name: 'vardcentrumkommun_kommunkod', columns: ['kommunkod'] }] },
);
export const VardcentrumorganEntity = partTableOf<rows.Vardcentrumorgan>(part('Vardcentrumorgan'));
export const InbjudanEntity = partTableOf<rows.Inbjudan>(part('Inbjudan'), {
  indices: [{ name: 'inbjudan_huvudman', columns: ['huvudmanId'] }],
});

export const OrganEntity = entityOf<Organ>(concept('Samverkansorgan'), {
  defaults: { slag: 'OVRIGT' },
});
export const OrganplatsEntity = partTableOf<rows.Organplats>(part('Organplats'));
export const OrganregelEntity = partTableOf<rows.Organregel>(part('Organregel'), {
  defaults: { modalitet: 'SKA' },
});
export const SammantradeEntity = partTableOf<rows.Sammantrade>(part('Sammantrade'));

export const AvtalEntity = entityOf<rows.Avtal>(concept('Avtal'), {
  indices: [{ name: 'avtal_vardcentrum', columns: ['vardcentrumId'] }],
  defaults: { slag: 'OVRIGT' },
});
export const AvtalsdeltagareEntity = partTableOf<rows.Avtalsdeltagare>(part('Avtalsdeltagare'), {
  indices: [{ name: 'avtalsdeltagare_huvudman', columns: ['huvudmanId'] }],
});
export const AvtalsutgavaEntity = partTableOf<rows.Avtalsutgava>(part('Avtalsutgava'));

export const VerksamhetsplanEntity = entityOf<rows.Verksamhetsplan>(concept('Verksamhetsplan'), {
  indices: [
    { name: 'verksamhetsplan_ar', columns: ['ar'] },
    { name: 'verksamhetsplan_vardcentrum', columns: ['vardcentrumId'] },
  ],
  defaults: { utgava: 1 },
});
export const PlankommunEntity = partTableOf<rows.Plankommun>(part('Plankommun'), {
  indices: [{ name: 'plankommun_kommunkod', columns: ['kommunkod'] }],
});
export const PlanpunktEntity = entityOf<rows.Planpunkt>(concept('Planpunkt'), {
  indices: [
    { name: 'planpunkt_plan', columns: ['planId', 'ordning'] },
    { name: 'planpunkt_mal', columns: ['malId'] },
  ],
  defaults: { utgava: 1, planutgava: 1 },
});
export const PlanstegEntity = partTableOf<rows.Plansteg>(part('Plansteg'), {
  indices: [{ name: 'plansteg_organ', columns: ['organId', 'datum'] }],
});
export const PlanpunktsutgavaEntity = partTableOf<rows.Planpunktsutgava>(part('Planpunktsutgava'), {
  indices: [{ name: 'planpunktsutgava_hash', columns: ['underlagHash'] }],
});
export const PlanpunktspartEntity = partTableOf<rows.Planpunktspart>(part('Planpunktspart'));
export const PlanpunktsansvarigEntity = partTableOf<rows.Planpunktsansvarig>(
  part('Planpunktsansvarig'),
);
export const IndikatorEntity = new EntitySchema<Indikator>({
  name: 'indikator',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    planpunktId: { type: 'varchar', length: 100 },
    ordning: { type: 'integer' },
    text: { type: 'text' },
    svarstyp: { type: 'varchar', length: 20 },
  },
  indices: [{ name: 'indikator_planpunkt', columns: ['planpunktId', 'ordning'] }],
});
export const IndikatorspartEntity = partTableOf<rows.Indikatorspart>(part('Indikatorspart'));

export const DokumentEntity = entityOf<rows.Dokument>(concept('Dokument'));
export const DokumentpartEntity = partTableOf<rows.Dokumentpart>(part('Dokumentpart'));
export const StrategiEntity = entityOf<rows.Strategi>(concept('Strategi'));
export const MalEntity = entityOf<rows.Mal>(concept('Mal'), {
  indices: [{ name: 'mal_strategi', columns: ['strategiId', 'ordning'] }],
});
export const MattEntity = entityOf<rows.Matt>(concept('Matt'), {
  indices: [{ name: 'matt_eftertradare', columns: ['eftertradare'] }],
});
export const LagbestammelseEntity = entityOf<rows.Lagbestammelse>(concept('Lagbestammelse'));
export const AnsvarEntity = entityOf<rows.Ansvar>(concept('Ansvar'));
export const UtsagaEntity = entityOf<rows.Utsaga>(concept('Utsaga'), {
  indices: [{ name: 'utsaga_slag', columns: ['slag', 'amne', 'ordning'] }],
});
export const ChecklistaEntity = entityOf<rows.Checklista>(concept('Checklista'));
export const RapportkravEntity = entityOf<rows.Rapportkrav>(concept('Rapportkrav'));

/** Every table of the samverkan database. */
export const entities = [
  PartEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
  InbjudanEntity,
  OrganEntity,
  OrganplatsEntity,
  OrganregelEntity,
  SammantradeEntity,
  AvtalEntity,
  AvtalsdeltagareEntity,
  AvtalsutgavaEntity,
  VerksamhetsplanEntity,
  PlankommunEntity,
  PlanpunktEntity,
  PlanstegEntity,
  PlanpunktsutgavaEntity,
  PlanpunktspartEntity,
  PlanpunktsansvarigEntity,
  IndikatorEntity,
  IndikatorspartEntity,
  DokumentEntity,
  DokumentpartEntity,
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

/** The table of each type that a row may refer to by id. */
export const tableOfType: Readonly<Record<string, EntitySchema<{ id: string }>>> = {
  Part: PartEntity,
  Vardcentrum: VardcentrumEntity,
  Samverkansorgan: OrganEntity,
  Avtal: AvtalEntity,
  Verksamhetsplan: VerksamhetsplanEntity,
  Planpunkt: PlanpunktEntity,
  Strategi: StrategiEntity,
  Mal: MalEntity,
  Matt: MattEntity,
  Lagbestammelse: LagbestammelseEntity,
} as Record<string, EntitySchema<{ id: string }>>;
