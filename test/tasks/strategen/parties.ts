import { expect, test } from '@jest/globals';
import {
  beslutar,
  beslutsfattare,
  type Found,
  gor,
  hos,
  idOf,
  laslPlanen,
  mote,
  ombyggnad,
  organ,
  type Person,
  strateg,
  the,
  utbildning,
  vid,
} from './strategen.ts';

/** The parties decide: some at once, one not yet, and none more than it may. */
export function parties(): void {
  test('the parties decide: the small item all, the lifted one is sent back by one of them', async () => {
    const { punkter } = await laslPlanen();
    const small = idOf(utbildning, punkter);
    const large = idOf(ombyggnad, punkter);
    for (const [part, belopp] of [
      ['region-uppsala', '30000'],
      ['tierp', '20000'],
      ['alvkarleby', '10000'],
    ] as const) {
      const { nej, rad } = await beslutar(part, small, belopp, 'BIFALL', '2024-03-02');
      expect(nej).toEqual([]);
      expect(rad.niva).toBe('LOKAL');
    }
    expect(
      (await beslutar('region-uppsala', large, '2400000', 'BIFALL', '2024-03-02')).nej,
    ).toEqual([]);
    expect((await beslutar('tierp', large, '1000000', 'BIFALL', '2024-03-02')).nej).toEqual([]);
    expect((await beslutar('alvkarleby', large, '600000', 'ATERREMISS', '2024-03-02')).nej).toEqual(
      [],
    );

    const plan = await laslPlanen();
    expect(idOf(utbildning, plan.punkter)).toMatchObject({ lage: 'BESLUTAD', niva: 'LOKAL' });
    expect(idOf(ombyggnad, plan.punkter)).toMatchObject({ lage: 'DELVIS_BESLUTAD', niva: 'LYFT' });
  });

  test('a party decides in an instance of its own, and for itself', async () => {
    const { id } = idOf(ombyggnad, (await laslPlanen()).punkter);
    const { data } = await vid(
      'region-uppsala',
      { huvudman: 'region-uppsala', roll: 'las' },
      '{ egnaBeslut { planpunktId version } }',
      {},
    );
    const own = data.egnaBeslut.find(({ planpunktId }: Found) => planpunktId === id);
    const steg = {
      huvudmanId: 'region-uppsala',
      planpunktId: id,
      version: own.version,
      instans: 'kommunfullmaktige',
      datum: '2024-03-03',
    };
    const bered = (person: Person) =>
      gor('region-uppsala', person, 'beredBeslut', 'beslut { version }', steg);
    const foreign = await bered(beslutsfattare('region-uppsala'));
    expect(foreign.koder).toContain('SAKNAS instans');
    expect((await bered({ huvudman: 'region-uppsala', roll: 'redaktor' })).koder).toEqual([
      'FORBJUDET null',
    ]);
    expect((await bered(beslutsfattare('heby'))).koder).toEqual(['FEL_HUVUDMAN null']);
  });

  test('a party cannot decide above what its instance may', async () => {
    const { punkter } = await laslPlanen();
    const { data } = await vid(
      'region-uppsala',
      { huvudman: 'region-uppsala', roll: 'las' },
      '{ beslutsinstanser { id gransBelopp } egnaBeslut { planpunktId version } }',
      {},
    );
    const smallest = data.beslutsinstanser.find(
      ({ gransBelopp }: Found) => gransBelopp === '500000.00',
    );
    const { id, underlagHash } = idOf(ombyggnad, punkter);
    const own = data.egnaBeslut.find(({ planpunktId }: Found) => planpunktId === id);
    const { koder } = await gor(
      'region-uppsala',
      beslutsfattare('region-uppsala'),
      'fattaBeslut',
      'beslut { id: version }',
      {
        huvudmanId: 'region-uppsala',
        planpunktId: id,
        version: own.version,
        instans: smallest.id,
        datum: '2024-03-03',
        utfall: 'BIFALL',
        paragraf: '§ 15',
        belopp: '2400000',
        underlagHash,
      },
    );
    expect(koder).toContain('OGILTIGT_VARDE belopp');
  });

  test('it cannot be settled while a party has not decided', async () => {
    await mote('UTOKAT_SAMRAD', '2024-03-10', '§ 12', strateg);
    const { version } = await laslPlanen();
    const { nej } = await hos('faststallPlan', 'plan { status }', {
      id: the.planId,
      version,
      organ: organ.UTOKAT_SAMRAD?.id,
      datum: '2024-03-10',
      paragraf: '§ 12',
    });
    expect(nej).toEqual([
      'Ombyggnad för gemensam mottagning väntar på beslut: Älvkarleby kommun har inte beslutat.',
    ]);
  });
}
