import { expect, test } from '@jest/globals';
import {
  beslutsfattare,
  type Found,
  gor,
  hos,
  idOf,
  las,
  laslPlanen,
  ombyggnad,
  parterna,
  the,
  utbildning,
  vid,
} from './strategen.ts';

/** Missions and money follow; it is carried out, followed up, and read by those whom it concerns. */
export function follows(): void {
  test('missions and money follow, within what each has decided', async () => {
    const plan = await laslPlanen();
    for (const [part, belopp] of [
      ['region-uppsala', '2400000'],
      ['tierp', '900000'],
      ['alvkarleby', '300000'],
    ] as const) {
      const { id } = idOf(ombyggnad, plan.punkter);
      const { data } = await vid(
        part,
        { huvudman: part, roll: 'las' },
        '{ egnaBeslut { planpunktId version } }',
        {},
      );
      const own = data.egnaBeslut.find(({ planpunktId }: Found) => planpunktId === id);
      const uppdrag = {
        huvudmanId: part,
        planpunktId: id,
        version: own.version,
        datum: '2024-05-01',
      };
      const over = await gor(part, beslutsfattare(part), 'givUppdrag', 'beslut { version }', {
        ...uppdrag,
        belopp: '9000000',
      });
      expect(over.koder).toEqual(['OGILTIGT_VARDE belopp']);
      const given = await gor(
        part,
        beslutsfattare(part),
        'givUppdrag',
        'beslut { uppdrag { belopp } }',
        {
          ...uppdrag,
          belopp,
        },
      );
      expect(given.nej).toEqual([]);
      expect(given.rad.uppdrag.belopp).toBe(`${belopp}.00`);
    }
  });

  test('it is carried out, each follows up its own part, and the tertial’s report is filed', async () => {
    const { version, punkter } = await laslPlanen();
    const carried = await hos('andraPlan', 'plan { version status }', {
      id: the.planId,
      version,
      status: 'VERKSTALLS',
    });
    expect(carried.rad.status).toBe('VERKSTALLS');
    for (const part of parterna) {
      const { nej } = await gor(
        part,
        { huvudman: part, roll: 'redaktor' },
        'registreraUppfoljning',
        'uppfoljning { period }',
        {
          huvudmanId: part,
          planpunktId: idOf(utbildning, punkter).id,
          ar: 2025,
          period: 'T1',
          former: ['VARDCENTRUM'],
          lage: 'Två av fyra tillfällen är hållna.',
        },
      );
      expect(nej).toEqual([]);
    }
    // One who owes the vårdcentrum's report files it, and it is there for all that it is for.
    const occasion = async () => {
      const found = await las(
        `query ($id: ID!) { vardcentrum(id: $id) { rapporter(ar: 2025) { id rubrik period lage
          senast skyldiga { id } rapporter { part { id } lamnad text } } } }`,
        { id: the.vardcentrum.id },
      );
      return found.vardcentrum.rapporter.find(
        ({ rubrik, period }: Found) => /^Uppföljning/.test(rubrik) && period === 'T1',
      );
    };
    const owed = await occasion();
    expect(owed).toMatchObject({ lage: 'VANTAS', senast: null });
    expect(owed.skyldiga).toContainEqual({ id: 'tierp' });
    const rapport = {
      tillfalleId: owed.id,
      lamnad: '2025-05-20',
      lamnadAvRoll: 'Närvårdsstrateg',
      text: 'Två av fyra utbildningstillfällen är hållna; ombyggnaden är upphandlad.',
      avvikelser: [],
    };
    const frammande = await gor(
      'heby',
      { huvudman: 'heby', roll: 'redaktor' },
      'lamnaRapport',
      'rapport { version }',
      { huvudmanId: 'heby', ...rapport },
    );
    expect(frammande.koder).toEqual(['FEL_TILLSTAND tillfalleId']);
    const tidig = await gor(
      'tierp',
      { huvudman: 'tierp', roll: 'redaktor' },
      'lamnaRapport',
      'rapport { version }',
      { huvudmanId: 'tierp', ...rapport, lamnad: '2024-12-20' },
    );
    expect(tidig.koder).toEqual(['OGILTIGT_VARDE lamnad']);
    const lamnad = await gor(
      'tierp',
      { huvudman: 'tierp', roll: 'redaktor' },
      'lamnaRapport',
      'rapport { version }',
      { huvudmanId: 'tierp', ...rapport },
    );
    expect(lamnad.nej).toEqual([]);
    expect(await occasion()).toMatchObject({ lage: 'LAMNAD' });

    const { planpunkt } = await las(
      'query ($id: ID!) { planpunkt(id: $id) { tidslinje { handelser { part { id } slag vem text datum } saknas { id } } } }',
      { id: idOf(ombyggnad, punkter).id },
    );
    const line = planpunkt.tidslinje.handelser.map(
      ({ part, slag, text }: Found) => `${part?.id ?? 'organ'} ${slag} ${text}`,
    );
    expect(line[0]).toBe('organ FICK_VETA förankrade punkten, § 8');
    expect(line).toContain('alvkarleby BESLUTADE återremitterade punkten');
    expect(line).toContain('organ BEDOMDE stämde av punkten, § 4');
    expect(line).toContain('organ BESLUTADE fastställde planen med punkten, § 21');
    for (const part of parterna) expect(line).toContain(`${part} GJORDE gav uppdrag och medel`);
    expect(planpunkt.tidslinje.saknas).toEqual([]);

    const plan = await laslPlanen();
    expect(plan).toMatchObject({ status: 'VERKSTALLS', lage: 'VERKSTALLS' });
    expect(plan.steg.map(({ slag, paragraf }: Found) => `${slag} ${paragraf}`)).toEqual([
      'FORANKRING § 8',
      'FORANKRING § 17',
      'AVSTAMNING § 4',
      'AVSTAMNING § 4',
      'FASTSTALLELSE § 21',
    ]);
    expect(idOf(utbildning, plan.punkter).beslut[0].uppfoljningar).toEqual([
      { period: 'T1', lage: 'Två av fyra tillfällen är hållna.' },
    ]);
  });

  test('all parties of the vårdcentrum see whose writer made each change; others do not', async () => {
    const query = `query ($id: ID!) { planhistorik(vardcentrumId: $id, first: 200) { nodes { typ id aktor } } }`;
    const own = await vid('samverkan', { huvudman: 'alvkarleby', roll: 'las' }, query, {
      id: the.vardcentrum.id,
    });
    const mine = own.data.planhistorik.nodes.filter(({ id }: Found) => id === the.planId);
    expect(mine).toHaveLength(7);
    expect(mine[0].aktor).toMatch(/^planerare hos tierp, u-/);
    const meetings = own.data.planhistorik.nodes.filter(({ typ }: Found) => typ === 'organ');
    expect(meetings.some(({ aktor }: Found) => aktor.startsWith('planerare hos tierp'))).toBe(true);
    const heby = await vid('samverkan', { huvudman: 'heby', roll: 'las' }, query, {
      id: the.vardcentrum.id,
    });
    expect(heby.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
}
