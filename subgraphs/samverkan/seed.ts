import { loggaGrunddata } from '../../shared/change/history/loggaGrunddata.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { layIn, type Tabellrader } from '../../shared/serve/database/layIn.ts';
import type { Kalla } from '../../shared/values/kalla.ts';
import { samverkansradtyper } from './andringar/samverkansradtyper.ts';
import { proposalsOf, underlagHashOf } from './planunderlag.ts';
import type {
  NyPlan,
  NyPlanpunkt,
  NyttMal,
  NyttVardcentrum,
  Samverkansdata,
} from './Samverkansdata.ts';
import {
  AnsvarEntity,
  AvtalEntity,
  AvtalsdeltagareEntity,
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
  PlankommunEntity,
  PlanpunktEntity,
  PlanpunktsansvarigEntity,
  PlanpunktspartEntity,
  PlanpunktsutgavaEntity,
  PlanstegEntity,
  RapportkravEntity,
  SammantradeEntity,
  StrategiEntity,
  UtsagaEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
  VerksamhetsplanEntity,
} from './store/tables.ts';

/** The data as rows, by table. An indicator asks the parties that its item concerns. */
export function rowsByTable(data: Samverkansdata): Tabellrader {
  const { vardcentra, organ, avtal, planer, dokument } = data;
  return [
    ...vardcentrumRows(vardcentra),
    [
      OrganEntity,
      organ.map(({ ledamoter: _seats, regler: _rules, sammantraden: _meetings, ...row }) => row),
    ],
    [
      OrganplatsEntity,
      organ.flatMap(({ id: organId, kalla, ledamoter = [] }) =>
        ledamoter.map(({ part: huvudmanId, ...seat }, ordning) => ({
          kalla,
          ...seat,
          organId,
          ordning,
          huvudmanId,
        })),
      ),
    ],
    [AvtalEntity, avtal.map(({ parter: _parties, ...row }) => row)],
    [
      AvtalsdeltagareEntity,
      avtal.flatMap(({ id: avtalId, parter }) =>
        parter.map(({ part: huvudmanId, andel }) => ({ avtalId, huvudmanId, andel })),
      ),
    ],
    ...planRows(planer),
    [DokumentEntity, dokument.map(({ parter: _parties, ...row }) => row)],
    [
      DokumentpartEntity,
      dokument.flatMap(({ id: dokumentId, parter }) =>
        parter.map((huvudmanId) => ({ dokumentId, huvudmanId })),
      ),
    ],
    ...strukturrader(data),
  ] as Tabellrader;
}

function vardcentrumRows(vardcentra: readonly NyttVardcentrum[]) {
  return [
    [
      VardcentrumEntity,
      vardcentra.map(({ kommunkoder: _k, organ: _o, inbjudna: _i, ...row }) => row),
    ],
    [
      VardcentrumkommunEntity,
      vardcentra.flatMap(({ id: vardcentrumId, kommunkoder }) =>
        kommunkoder.map((kommunkod) => ({ vardcentrumId, kommunkod })),
      ),
    ],
    [
      VardcentrumorganEntity,
      vardcentra.flatMap(({ id: vardcentrumId, organ }) =>
        organ.map((organId, ordning) => ({ vardcentrumId, organId, ordning })),
      ),
    ],
    [
      InbjudanEntity,
      vardcentra.flatMap(({ id: vardcentrumId, inbjudna }) =>
        inbjudna.map(({ part: huvudmanId, ...row }, ordning) => ({
          ...row,
          vardcentrumId,
          huvudmanId,
          ordning,
        })),
      ),
    ],
  ];
}

function planRows(planer: readonly NyPlan[]) {
  const punkter = planer.flatMap((plan) =>
    plan.punkter.map((punkt, ordning) => ({ ...punkt, planId: plan.id, ordning })),
  );
  const indikatorer = punkter.flatMap(({ id: planpunktId, berorda, indikatorer: asked = [] }) =>
    asked.map((indikator, ordning) => ({ ...indikator, planpunktId, ordning, berorda })),
  );
  return [
    [
      VerksamhetsplanEntity,
      planer.map(({ kommunkoder: _codes, punkter: _items, steg: _steps, vardcentrum, ...row }) => ({
        ...row,
        vardcentrumId: vardcentrum,
      })),
    ],
    [PlanstegEntity, planer.flatMap(stepRows)],
    [
      PlankommunEntity,
      planer.flatMap(({ id: planId, kommunkoder }) =>
        kommunkoder.map((kommunkod) => ({ planId, kommunkod })),
      ),
    ],
    [
      PlanpunktEntity,
      punkter.map(({ ansvariga: _a, berorda: _b, indikatorer: _i, tidigare = [], ...row }) => ({
        ...row,
        utgava: tidigare.length + 1,
      })),
    ],
    [PlanpunktsutgavaEntity, punkter.flatMap(editionRows)],
    [
      PlanpunktspartEntity,
      punkter.flatMap(({ id: planpunktId, berorda }) =>
        berorda.map(({ part: huvudmanId, forslag }) => ({ planpunktId, huvudmanId, forslag })),
      ),
    ],
    [
      PlanpunktsansvarigEntity,
      punkter.flatMap(({ id: planpunktId, ansvariga }) =>
        ansvariga.map((organId, ordning) => ({ planpunktId, organId, ordning })),
      ),
    ],
    [IndikatorEntity, indikatorer.map(({ berorda: _parties, ...row }) => row)],
    [
      IndikatorspartEntity,
      indikatorer.flatMap(({ id: indikatorId, berorda }) =>
        berorda.map(({ part: huvudmanId }) => ({ indikatorId, huvudmanId })),
      ),
    ],
  ];
}

/** An item's wordings: earlier editions, and the present one. */
function editionRows({ berorda, tidigare = [], ...punkt }: NyPlanpunkt) {
  return [...tidigare.map((one) => ({ ...punkt, ...one })), punkt].map((one, ordning) => ({
    planpunktId: punkt.id,
    ordning,
    utgava: ordning + 1,
    underlagHash: hashOfNew({ ...one, berorda }),
    nummer: one.nummer ?? null,
    rubrik: one.rubrik,
    aktivitet: one.aktivitet ?? null,
    kostnad: one.kostnad ?? null,
    investering: one.investering ?? null,
    finansiering: proposalsOf(asParties(berorda)),
    berorda: berorda.map(({ part }) => part).sort(),
    kalla: one.kalla,
  }));
}

/** The bodies' steps with a plan, each with its items in the present wording or in the given edition. */
function stepRows({ id: planId, punkter, steg = [] }: NyPlan) {
  return steg.map(({ organ: organId, punkter: taken, ...row }, ordning) => ({
    ...row,
    planId,
    ordning,
    organId,
    utgava: 1,
    punkter: punkter
      .filter(({ id }) => !taken || taken.includes(id))
      .map(({ tidigare = [], ...punkt }) => ({
        punktId: punkt.id,
        underlagHash: hashOfNew({ ...punkt, ...(row.slag === 'FORANKRING' ? tidigare[0] : {}) }),
      })),
  }));
}

const asParties = (berorda: NyPlanpunkt['berorda']) =>
  berorda.map(({ part: huvudmanId, forslag = null }) => ({ huvudmanId, forslag }));

function hashOfNew({ id, berorda, ...punkt }: Omit<NyPlanpunkt, 'tidigare'>): string {
  const { nummer = null, rubrik, aktivitet = null, kostnad = null, investering = null } = punkt;
  const text = { id, nummer, rubrik, aktivitet, kostnad, investering };
  return underlagHashOf(text, asParties(berorda));
}

/** Rules, strategies, measures, responsibility, statements, checklists and reports as rows, by table. */
export function strukturrader(data: Samverkansdata): Tabellrader {
  const { organ, strategier, utsagor } = data;
  return [
    [
      OrganregelEntity,
      organ.flatMap(({ id: organId, regler = [] }) =>
        regler.map((regel, ordning) => ({ ...regel, organId, ordning })),
      ),
    ],
    [
      SammantradeEntity,
      organ.flatMap(({ id: organId, sammantraden = [] }) =>
        sammantraden.map((mote) => ({ ...mote, organId })),
      ),
    ],
    [StrategiEntity, strategier.map(({ mal: _goals, ...row }) => row)],
    [
      MalEntity,
      strategier.flatMap(({ id: strategiId, kalla, mal }) =>
        goalRows(mal, null, kalla).map((row, ordning) => ({ ...row, strategiId, ordning })),
      ),
    ],
    [MattEntity, [...data.matt]],
    [LagbestammelseEntity, [...data.lagbestammelser]],
    [AnsvarEntity, [...data.ansvar]],
    [UtsagaEntity, utsagor.map((row, ordning) => ({ ...row, ordning }))],
    [ChecklistaEntity, [...data.checklistor]],
    [RapportkravEntity, [...data.rapportkrav]],
  ] as Tabellrader;
}

/** A tree of goals as rows, each before those below it. */
function goalRows(mal: readonly NyttMal[], overordnat: string | null, kalla: Kalla): object[] {
  return mal.flatMap(({ under = [], ...row }) => [
    { kalla, ...row, overordnat },
    ...goalRows(under, row.id, row.kalla ?? kalla),
  ]);
}

/**
 * Stores the data with its history, all or nothing, when the database contains only registered parties. Returns whether it did.
 */
export function seed(db: Database, data: Samverkansdata): Promise<boolean> {
  return layIn(db, rowsByTable(data), (manager) => loggaGrunddata(manager, samverkansradtyper));
}
