import { scalarResolvers } from '../runtime/scalars.ts';
import { avtalspartResolvers } from './avtal/avtalspartResolvers.ts';
import { AvtalspartEntity } from './avtal/Avtalspart.ts';
import { BeslutEntity, BeslutsinstansEntity, UppfoljningEntity } from './beslut/Beslut.ts';
import { beslutResolvers } from './beslut/beslutResolvers.ts';
import { BudgetEntity } from './budget/Budget.ts';
import { DeltagandeEntity, DeltagandeverksamhetEntity } from './deltagande/Deltagande.ts';
import { deltagandeResolvers } from './deltagande/deltagandeResolvers.ts';
import { InforandeEntity } from './dokument/Inforande.ts';
import { inforandeResolvers } from './dokument/inforandeResolvers.ts';
import { huvudmanResolvers } from './huvudman/huvudmanResolvers.ts';
import { IndikatorsvarEntity } from './indikator/Indikatorsvar.ts';
import { indikatorsvarResolvers } from './indikator/indikatorsvarResolvers.ts';
import { MatvardeEntity } from './matvarde/Matvarde.ts';
import { Huvudmanstabeller1764000000000 } from './migrations/Huvudmanstabeller1764000000000.ts';
import { PlatsEntity, VerksamhetEntity, VerksamhetsfunktionEntity } from './verksamhet/Verksamhet.ts';
import { verksamhetResolvers } from './verksamhet/verksamhetResolvers.ts';

/** Everything that one huvudman's subgraph consists of, concept by concept. */
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
  ],
  migrations: [Huvudmanstabeller1764000000000],
  resolvers: {
    ...scalarResolvers,
    ...huvudmanResolvers,
    ...deltagandeResolvers,
    ...verksamhetResolvers,
    ...beslutResolvers,
    ...avtalspartResolvers,
    ...inforandeResolvers,
    ...indikatorsvarResolvers,
  },
};
