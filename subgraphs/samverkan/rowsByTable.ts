import type { Tabellrader } from '../../shared/serve/database/layIn.ts';
import { AvtalEntity, AvtalsdeltagareEntity } from './entities/Avtal.ts';
import { DokumentEntity, DokumentpartEntity } from './entities/Dokument.ts';
import { OrganEntity, OrganplatsEntity } from './entities/Organ.ts';
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
import type { NyPlan, NyttVardcentrum, Samverkansdata } from './Samverkansdata.ts';
import { strukturrader } from './strukturrader.ts';

/** The data as rows, table by table. An indicator is put to the parties that its item concerns. */
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
      planer.map(({ kommunkoder: _codes, punkter: _items, vardcentrum, ...row }) => ({
        ...row,
        vardcentrumId: vardcentrum,
      })),
    ],
    [
      PlankommunEntity,
      planer.flatMap(({ id: planId, kommunkoder }) =>
        kommunkoder.map((kommunkod) => ({ planId, kommunkod })),
      ),
    ],
    [
      PlanpunktEntity,
      punkter.map(({ ansvariga: _a, berorda: _b, indikatorer: _i, ...row }) => row),
    ],
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
