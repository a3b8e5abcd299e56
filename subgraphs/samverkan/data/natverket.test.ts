import { describe, expect, test } from '@jest/globals';
import { kommunkoder } from '../../../shared/values/kommunkoder.ts';
import { network } from '../../network.ts';
import type { NyttMal } from '../Samverkansdata.ts';
import { natverket } from './natverket.ts';

const { vardcentra, organ, avtal, planer, dokument, strategier, matt } = natverket;
const { lagbestammelser, ansvar, utsagor, checklistor, rapportkrav } = natverket;
const punkter = planer.flatMap((plan) => plan.punkter);
const inTree = (mal: readonly NyttMal[]): NyttMal[] =>
  mal.flatMap((one) => [one, ...inTree(one.under ?? [])]);
const mal = strategier.flatMap((strategi) => inTree(strategi.mal));

const tables = {
  vardcentra,
  organ,
  avtal,
  planer,
  punkter,
  dokument,
  strategier,
  mal,
  matt,
  lagbestammelser,
  ansvar,
  utsagor,
  checklistor,
  rapportkrav,
};
const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));

describe('what the network shares', () => {
  test.each(Object.entries(tables))(
    '%s have ids of their own, in the form of slugs',
    (_name, rows) => {
      const ids = rows.map(({ id }) => id);
      expect(rows.length).toBeGreaterThan(0);
      expect(idsOf(rows).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    },
  );

  test.each(Object.entries(tables).filter(([name]) => name !== 'mal'))(
    'every row of %s says where it comes from',
    (_name, rows) => {
      const sources = rows.map((row) => ('kalla' in row ? row.kalla?.dokument : undefined));
      expect(sources.filter((dokument) => !dokument)).toEqual([]);
    },
  );

  test('refers only to what exists', () => {
    const parter = idsOf(network);
    const known: [string, ReadonlySet<string>, (string | null | undefined)[]][] = [
      ['body', idsOf(organ), vardcentra.flatMap((one) => one.organ)],
      [
        'body of an agreement',
        idsOf(organ),
        avtal.flatMap((one) => [one.forvaltasAv, one.vardasAv]),
      ],
      ['place', idsOf(vardcentra), [...avtal, ...rapportkrav].map((one) => one.vardcentrumId)],
      ['invited', parter, vardcentra.flatMap((one) => one.inbjudna.map(({ part }) => part))],
      ['seat', parter, organ.flatMap((one) => (one.ledamoter ?? []).map(({ part }) => part))],
      [
        'rule',
        parter,
        organ.flatMap((one) => (one.regler ?? []).flatMap((rule) => rule.parter ?? [])),
      ],
      ['body’s party', parter, organ.flatMap((one) => [one.kommunId, one.hemvist])],
      ['party', parter, avtal.flatMap((one) => one.parter.map(({ part }) => part))],
      ['operator', parter, avtal.map((one) => one.ansvarig)],
      ['concerned', parter, dokument.flatMap((one) => one.parter)],
      ['receiver', parter, rapportkrav.flatMap((one) => one.mottagare.map(({ part }) => part))],
      [
        'strategy',
        idsOf(strategier),
        [...strategier.flatMap((one) => one.byggerPa), ...planer.map((one) => one.strategiId)],
      ],
      ['goal', idsOf(mal), punkter.map((one) => one.malId)],
      ['measure', idsOf(matt), matt.map((one) => one.eftertradare)],
      [
        'law',
        idsOf(lagbestammelser),
        [...ansvar.flatMap((one) => one.lagrum), ...lagbestammelser.map((one) => one.ersattsAv)],
      ],
      ['agreement', idsOf(avtal), rapportkrav.map((one) => one.avtalId)],
      ['plan', idsOf(planer), rapportkrav.map((one) => one.planId)],
      ['kommun', new Set(kommunkoder.keys()), vardcentra.flatMap((one) => one.kommunkoder)],
    ];
    const lost = known.flatMap(([what, ids, named]) =>
      named.filter((id) => id != null && !ids.has(id)).map((id) => `${what} ${id}`),
    );
    expect(lost).toEqual([]);
  });
});
