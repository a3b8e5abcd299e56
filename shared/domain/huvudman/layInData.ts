import { loggaGrunddata } from '../../andring/loggaGrunddata.ts';
import type { Database } from '../../serve/database/Database.ts';
import { layIn, type Tabellrader } from '../../serve/database/layIn.ts';
import { AvtalspartEntity } from '../avtal/Avtalspart.ts';
import { BeslutEntity, BeslutsinstansEntity, UppfoljningEntity } from '../beslut/Beslut.ts';
import { BudgetEntity } from '../budget/Budget.ts';
import { DeltagandeEntity, DeltagandeverksamhetEntity } from '../deltagande/Deltagande.ts';
import { InforandeEntity } from '../dokument/Inforande.ts';
import { GranskningEntity } from '../granskning/Granskning.ts';
import { huvudmansradtyper } from '../huvudmansradtyper.ts';
import { IndikatorsvarEntity } from '../indikator/Indikatorsvar.ts';
import { InsatsEntity } from '../insats/Insats.ts';
import { MatvardeEntity } from '../matvarde/Matvarde.ts';
import { OrganisationsenhetEntity } from '../organisationsenhet/Organisationsenhet.ts';
import { SpridningEntity } from '../spridning/Spridning.ts';
import { UppgiftEntity } from '../uppgift/Uppgift.ts';
import { soktext } from '../verksamhet/soktext.ts';
import {
  PlatsEntity,
  VerksamhetEntity,
  VerksamhetsfunktionEntity,
} from '../verksamhet/Verksamhet.ts';
import type { Huvudmansdata } from './Huvudmansdata.ts';

/**
 * Lays the data in with its history, all of it or nothing, when the database holds no row of any kind. Returns whether it
 * did.
 */
export function layInData(db: Database, data: Huvudmansdata): Promise<boolean> {
  return layIn(db, rowsByTable(data), (manager) => loggaGrunddata(manager, huvudmansradtyper));
}

function rowsByTable(data: Huvudmansdata): Tabellrader {
  const { verksamheter = [], deltaganden = [] } = data;
  return [
    [
      VerksamhetEntity,
      verksamheter.map(({ funktioner, platser, insatser, ...unit }) => ({
        ...unit,
        soktext: soktext(unit.namn),
      })),
    ],
    [
      VerksamhetsfunktionEntity,
      verksamheter.flatMap(({ id: verksamhetId, funktioner = [] }) =>
        funktioner.map((row) => ({ ...row, verksamhetId })),
      ),
    ],
    [
      PlatsEntity,
      verksamheter.flatMap(({ id: verksamhetId, platser = [] }) =>
        platser.map((row, ordning) => ({ ...row, verksamhetId, ordning })),
      ),
    ],
    [
      InsatsEntity,
      verksamheter.flatMap(({ id: verksamhetId, insatser = [] }) =>
        insatser.map((row) => ({ ...row, verksamhetId })),
      ),
    ],
    [BudgetEntity, data.budgetar ?? []],
    [DeltagandeEntity, deltaganden.map(({ verksamheter: _units, ...row }) => row)],
    [
      DeltagandeverksamhetEntity,
      deltaganden.flatMap(({ vardcentrumId, verksamheter: units }) =>
        units.map((verksamhetId) => ({ vardcentrumId, verksamhetId })),
      ),
    ],
    [BeslutsinstansEntity, data.beslutsinstanser ?? []],
    [BeslutEntity, data.beslut ?? []],
    [UppfoljningEntity, data.uppfoljningar ?? []],
    [AvtalspartEntity, data.avtalsparter ?? []],
    [InforandeEntity, data.inforanden ?? []],
    [IndikatorsvarEntity, data.indikatorsvar ?? []],
    [MatvardeEntity, data.matvarden ?? []],
    [OrganisationsenhetEntity, data.organisation ?? []],
    [UppgiftEntity, data.uppgifter ?? []],
    [SpridningEntity, data.spridningar ?? []],
    [GranskningEntity, data.granskningar ?? []],
  ];
}
