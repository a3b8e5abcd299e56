import { describe, expect, test } from '@jest/globals';
import { huvudmansfel } from '../../shared/domain/huvudman/huvudmansfel.ts';
import { halsouppdrag } from '../../shared/domain/verksamhet/halsouppdrag.ts';
import { verksamhetsavvikelser } from '../../shared/domain/verksamhet/verksamhetsavvikelser.ts';
import { alderfel, verksamhetsfel } from '../../shared/domain/verksamhet/verksamhetsfel.ts';
import type { Verksamhetsindata } from '../../shared/domain/verksamhet/verksamhetsvarden.ts';
import { verksamhetsindata } from '../../shared/domain/verksamhet/verksamhetsvarden.ts';
import { kommunkoder } from '../../shared/values/kommunkoder.ts';
import { huvudmen } from './huvudmen.ts';

const units = huvudmen.flatMap(({ id: huvudmanId, data }) =>
  (data.verksamheter ?? []).map((unit) => ({ huvudmanId, ...unit })),
);
const vardcentrumOf = (huvudmanId: string, unitId: string) =>
  (huvudmen.find(({ id }) => id === huvudmanId)?.data.deltaganden ?? [])
    .filter(({ status, verksamheter }) => status === 'ACCEPTERAT' && verksamheter.includes(unitId))
    .map(({ vardcentrumId }) => vardcentrumId);
const codesOf = (unit: (typeof units)[number]) =>
  (unit.platser ?? []).map(({ kommunkod }) => kommunkod);

describe('what the network starts with', () => {
  test('would be taken by the rules that hold for what is written', () => {
    for (const huvudman of huvudmen) expect(huvudmansfel(huvudman)).toEqual([]);
    for (const unit of units) {
      const { alderFran = null, alderTill = null } = unit;
      const wrong = verksamhetsfel(verksamhetsindata(unit as Verksamhetsindata));
      expect([unit.huvudmanId, unit.id, wrong]).toEqual([unit.huvudmanId, unit.id, []]);
      expect(alderfel({ alderFran, alderTill })).toEqual([]);
    }
  });

  test('falls short of the rules for units in one place only, and says so', () => {
    const short = units.flatMap(({ id, typ, vardplatser = null, stangd = null, funktioner = [] }) =>
      verksamhetsavvikelser({ id, typ, vardplatser, stangd }, funktioner, '2026-05-01').map(
        (sentence) => `${id}: ${sentence}`,
      ),
    );
    expect(short).toEqual([expect.stringMatching(/^familjecentralen-osthammar: .* inte /)]);
  });

  test('has one holder of the geographic health mission in each kommun of Uppsala län', () => {
    const codes = [...kommunkoder].filter(([, { lan }]) => lan === '03').map(([kod]) => kod);
    const established: Record<string, string[]> = {
      '0380': ['centrala-uppsala'],
      '0360': ['tierp-alvkarleby'],
      '0319': ['tierp-alvkarleby'],
      '0382': ['osthammar'],
      '0305': ['enkoping-habo'],
      '0381': ['enkoping-habo'],
    };
    for (const kommunkod of codes) {
      const innehavare = units
        .filter((unit) => codesOf(unit).includes(kommunkod))
        .filter(({ funktioner }) =>
          funktioner?.some(({ funktion }) => funktion === 'GEOGRAFISKT_HALSOUPPDRAG'),
        )
        .map(({ huvudmanId, id: verksamhetId, namn }) => ({
          huvudmanId,
          verksamhetId,
          namn,
          vardcentrum: vardcentrumOf(huvudmanId, verksamhetId),
        }));
      const vardcentrum = established[kommunkod] ?? [];
      expect(
        halsouppdrag({ kommunkod, innehavare, vardcentrum, obesvarade: [], publicerarInte: [] }),
      ).toEqual({
        uppfyllt: true,
        avvikelser: [],
      });
    }
  });
});
