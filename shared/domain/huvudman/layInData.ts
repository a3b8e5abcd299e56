import { loggaGrunddata } from '../../change/history/loggaGrunddata.ts';
import { ingetPersonnummer, tillatnaTecken } from '../../change/vaktadeMutationer.ts';
import { valueFaults } from '../../concept/valueFaults.ts';
import { SettingError } from '../../errors/SettingError.ts';
import type { Database } from '../../serve/database/Database.ts';
import { layIn, type Tabellrader } from '../../serve/database/layIn.ts';
import { AvtalspartEntity } from '../avtal/Avtalspart.ts';
import { BeslutEntity, BeslutsinstansEntity, UppfoljningEntity } from '../beslut/Beslut.ts';
import { BudgetEntity } from '../budget/Budget.ts';
import { concepts } from '../concepts.ts';
import { DeltagandeEntity, DeltagandeverksamhetEntity } from '../deltagande/Deltagande.ts';
import { InforandeEntity } from '../dokument/Inforande.ts';
import { AtgardEntity, GranskningEntity, RekommendationEntity } from '../granskning/Granskning.ts';
import { huvudmansradtyper } from '../huvudmansradtyper.ts';
import { IndikatorsvarEntity } from '../indikator/Indikatorsvar.ts';
import { InsatsEntity } from '../insats/Insats.ts';
import { MatvardeEntity } from '../matvarde/Matvarde.ts';
import { OrganisationsenhetEntity } from '../organisationsenhet/Organisationsenhet.ts';
import { BekraftelseEntity } from '../pastaende/Bekraftelse.ts';
import { RapportEntity, RapportmottagningEntity } from '../rapport/Rapport.ts';
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
 * Inserts the data with its history, all of it or nothing, when the database has no row of any kind. Returns whether it
 * did. Rejects with SettingError when a row has something that the guards of every mutation would refuse.
 */
export function layInData(db: Database, data: Huvudmansdata): Promise<boolean> {
  return layIn(db, rowsByTable(data), async (manager) => {
    const faults = dataFaults(data);
    if (faults.length > 0) throw new SettingError(faults.slice(0, 10).join('\n'));
    await loggaGrunddata(manager, huvudmansradtyper);
  });
}

/** What is wrong with rows by the rules of their fields, and with their texts. */
function dataFaults(data: Huvudmansdata): string[] {
  const whole = rowsByTable(data).map(([entity, rows]) =>
    entity === VerksamhetEntity
      ? ([entity, data.verksamheter ?? []] as const)
      : ([entity, rows] as const),
  );
  return whole.flatMap(([{ options }, rows]) => {
    const fields = [...concepts.values()].find(({ table }) => table === options.name)?.fields ?? [];
    return rows.flatMap((row) =>
      [
        ...valueFaults(fields, row),
        ...tillatnaTecken(row, null, ''),
        ...ingetPersonnummer(row, null, ''),
      ].map(({ falt, meddelande }) => `${options.name} ${row.id ?? ''} ${falt}: ${meddelande}`),
    );
  });
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
      [
        ...verksamheter.flatMap(({ id: verksamhetId, insatser = [] }) =>
          insatser.map((row) => ({ ...row, verksamhetId })),
        ),
        ...(data.insatser ?? []),
      ],
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
    [RekommendationEntity, data.rekommendationer ?? []],
    [AtgardEntity, data.atgarder ?? []],
    [RapportEntity, data.rapporter ?? []],
    [RapportmottagningEntity, data.rapportmottagningar ?? []],
    [BekraftelseEntity, data.bekraftelser ?? []],
  ];
}
