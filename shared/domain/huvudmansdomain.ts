import { HistorikEntity } from '../change/history/Historik.ts';
import { Historikanmarkning1764500000000 } from '../change/history/Historikanmarkning1764500000000.ts';
import { Historiktabell1764200000000 } from '../change/history/Historiktabell1764200000000.ts';
import { Historiktillhor1764900000000 } from '../change/history/Historiktillhor1764900000000.ts';
import { historikResolvers } from '../change/history/historikResolvers.ts';
import { outboxEntities, outboxMigrations } from '../outbox/tables.ts';
import { scalarResolvers } from '../serve/scalars.ts';
import { AvtalspartEntity } from './avtal/Avtalspart.ts';
import { avtalQueries, avtalspartResolvers } from './avtal/avtalspartResolvers.ts';
import { BeslutEntity, BeslutsinstansEntity, UppfoljningEntity } from './beslut/Beslut.ts';
import { beslutQueries, beslutResolvers, uppfoljningQueries } from './beslut/beslutResolvers.ts';
import { BudgetEntity } from './budget/Budget.ts';
import { budgetQueries } from './budget/budgetQueries.ts';
import { DeltagandeEntity, DeltagandeverksamhetEntity } from './deltagande/Deltagande.ts';
import { deltagandeQueries, deltagandeResolvers } from './deltagande/deltagandeResolvers.ts';
import { InforandeEntity } from './dokument/Inforande.ts';
import { inforandeQueries, inforandeResolvers } from './dokument/inforandeResolvers.ts';
import { filmutationer } from './files/lasInRader.ts';
import { AtgardEntity, GranskningEntity, RekommendationEntity } from './granskning/Granskning.ts';
import { granskningResolvers } from './granskning/granskningResolvers.ts';
import { AtkomstvalEntity } from './huvudman/Atkomstval.ts';
import { atkomstQueries } from './huvudman/atkomstMutationer.ts';
import { huvudmanResolvers } from './huvudman/huvudmanResolvers.ts';
import { medRadfalt } from './huvudman/radfalt.ts';
import { huvudmansmutationer } from './huvudmansmutationer.ts';
import { huvudmansradtyper } from './huvudmansradtyper.ts';
import { IndikatorsvarEntity } from './indikator/Indikatorsvar.ts';
import {
  indikatorsvarQueries,
  indikatorsvarResolvers,
} from './indikator/indikatorsvarResolvers.ts';
import { InsatsEntity } from './insats/Insats.ts';
import { MatvardeEntity } from './matvarde/Matvarde.ts';
import { matvardeQueries } from './matvarde/matvardeQueries.ts';
import { addedColumns } from './migrations/addedColumns.ts';
import { Atkomstval1765310000000 } from './migrations/Atkomstval1765310000000.ts';
import { Bekraftelser1765120000000 } from './migrations/Bekraftelser1765120000000.ts';
import { Huvudmanstabeller1764000000000 } from './migrations/Huvudmanstabeller1764000000000.ts';
import { Rapporter1765060000000 } from './migrations/Rapporter1765060000000.ts';
import { Revisionsuppfoljning1765010000000 } from './migrations/Revisionsuppfoljning1765010000000.ts';
import { Sokindex1764600000000 } from './migrations/Sokindex1764600000000.ts';
import { Uppgiftstabeller1764100000000 } from './migrations/Uppgiftstabeller1764100000000.ts';
import { OrganisationsenhetEntity } from './organisationsenhet/Organisationsenhet.ts';
import { organisationsenhetResolvers } from './organisationsenhet/organisationsenhetResolvers.ts';
import { BekraftelseEntity } from './pastaende/Bekraftelse.ts';
import { bekraftelseQueries, bekraftelseResolvers } from './pastaende/bekraftelseResolvers.ts';
import { RapportEntity, RapportmottagningEntity } from './rapport/Rapport.ts';
import { rapportQueries, rapportResolvers } from './rapport/rapportResolvers.ts';
import { SpridningEntity } from './spridning/Spridning.ts';
import { spridningResolvers } from './spridning/spridningResolvers.ts';
import { underlagQueries } from './underlagQueries.ts';
import { UppgiftEntity } from './uppgift/Uppgift.ts';
import { uppgiftResolvers } from './uppgift/uppgiftResolvers.ts';
import {
  PlatsEntity,
  VerksamhetEntity,
  VerksamhetsfunktionEntity,
} from './verksamhet/Verksamhet.ts';
import { verksamhetQueries, verksamhetResolvers } from './verksamhet/verksamhetResolvers.ts';

const historik = historikResolvers(huvudmansradtyper);

/** All parts of one huvudman's subgraph, by concept. */
export const huvudmansdomain = {
  entities: [
    VerksamhetEntity,
    VerksamhetsfunktionEntity,
    PlatsEntity,
    BudgetEntity,
    DeltagandeEntity,
    DeltagandeverksamhetEntity,
    BeslutsinstansEntity,
    BeslutEntity,
    UppfoljningEntity,
    AvtalspartEntity,
    InforandeEntity,
    IndikatorsvarEntity,
    MatvardeEntity,
    OrganisationsenhetEntity,
    UppgiftEntity,
    SpridningEntity,
    GranskningEntity,
    RekommendationEntity,
    AtgardEntity,
    InsatsEntity,
    RapportEntity,
    RapportmottagningEntity,
    BekraftelseEntity,
    AtkomstvalEntity,
    HistorikEntity,
    ...outboxEntities,
  ],
  // TypeORM runs them in the order of the times that their names end with.
  migrations: [
    Huvudmanstabeller1764000000000,
    Uppgiftstabeller1764100000000,
    Historiktabell1764200000000,
    Historikanmarkning1764500000000,
    Sokindex1764600000000,
    Historiktillhor1764900000000,
    Revisionsuppfoljning1765010000000,
    Rapporter1765060000000,
    Bekraftelser1765120000000,
    ...outboxMigrations,
    Atkomstval1765310000000,
    ...addedColumns,
  ],
  resolvers: medRadfalt({
    ...scalarResolvers,
    Query: {
      ...historik.Query,
      ...atkomstQueries,
      ...verksamhetQueries,
      ...deltagandeQueries,
      ...budgetQueries,
      ...avtalQueries,
      ...beslutQueries,
      ...uppfoljningQueries,
      ...inforandeQueries,
      ...indikatorsvarQueries,
      ...matvardeQueries,
      ...underlagQueries,
      ...rapportQueries,
      ...bekraftelseQueries,
    },
    Historikpost: historik.Historikpost,
    Mutation: { ...huvudmansmutationer, ...filmutationer },
    ...huvudmanResolvers,
    ...deltagandeResolvers,
    ...verksamhetResolvers,
    ...beslutResolvers,
    ...avtalspartResolvers,
    ...inforandeResolvers,
    ...indikatorsvarResolvers,
    ...organisationsenhetResolvers,
    ...uppgiftResolvers,
    ...spridningResolvers,
    ...granskningResolvers,
    ...rapportResolvers,
    ...bekraftelseResolvers,
  }),
};
