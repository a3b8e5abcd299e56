import { expect, test } from '@jest/globals';
import {
  beslutar,
  beslutsfattare,
  dagordning,
  type Found,
  gor,
  hos,
  idOf,
  instans,
  las,
  laslPlanen,
  mote,
  ombyggnad,
  organ,
  samordnare,
  strateg,
  the,
  vid,
} from './strategen.ts';

/** She writes a new edition, which is anchored, decided on anew and settled. */
export function settles(): void {
  test('she writes another edition; the old decisions stand on the old text, which can be read', async () => {
    const before = idOf(ombyggnad, (await laslPlanen()).punkter);
    const { nej, rad } = await hos('nyPlanpunktsutgava', 'punkt { utgava underlagHash }', {
      id: before.id,
      version: before.version,
      kostnad: '3600000',
      berorda: [
        { part: 'region-uppsala', forslag: '2400000' },
        { part: 'tierp', forslag: '900000' },
        { part: 'alvkarleby', forslag: '300000' },
      ],
    });
    expect(nej).toEqual([]);
    expect(rad.utgava).toBe(2);

    const { punkter } = await laslPlanen();
    const punkt = idOf(ombyggnad, punkter);
    expect(punkt.utgavor[0].skillnader).toEqual([
      {
        falt: 'Kostnad',
        fore: '4\u00a0000\u00a0000\u00a0kr',
        efter: '3\u00a0600\u00a0000\u00a0kr',
      },
      { falt: 'Älvkarleby kommun', fore: '600\u00a0000\u00a0kr', efter: '300\u00a0000\u00a0kr' },
      { falt: 'Tierps kommun', fore: '1\u00a0000\u00a0000\u00a0kr', efter: '900\u00a0000\u00a0kr' },
    ]);
    expect(punkt.beslutslagen).toContainEqual({
      part: { id: 'tierp' },
      utfall: 'BIFALL',
      utgava: 1,
      gallande: false,
    });
    // Whoever reads the decision reads the text that it was made on.
    const tierps = punkt.beslut.find(({ part }: Found) => part.id === 'tierp');
    expect(tierps.underlag).toEqual({ utgava: 1, kostnad: '4000000.00' });
    const { planpunktsutgava } = await las(
      'query ($p: ID!, $h: String!) { planpunktsutgava(planpunktId: $p, underlagHash: $h) { utgava rubrik kostnad } }',
      { p: punkt.id, h: before.underlagHash },
    );
    expect(planpunktsutgava).toEqual({ utgava: 1, rubrik: ombyggnad, kostnad: '4000000.00' });

    // Who comes late with the old text is refused.
    const sen = await gor(
      'alvkarleby',
      beslutsfattare('alvkarleby'),
      'beredBeslut',
      'beslut { version }',
      {
        huvudmanId: 'alvkarleby',
        planpunktId: punkt.id,
        version: 2,
        instans: await instans('alvkarleby', 600_000),
        datum: '2024-03-11',
        belopp: '600000',
        underlagHash: before.underlagHash,
      },
    );
    expect(sen.nej.join()).toMatch(/läs punkten som den nu står/);
  });

  test('the new edition is anchored and checked in the län, each by those whose body it is', async () => {
    await mote('UTOKAT_SAMRAD', '2024-03-20', '§ 17', strateg);
    const { version } = await laslPlanen();
    const anchored = await hos('forankraPlan', 'plan { version }', {
      id: the.planId,
      version,
      organ: organ.UTOKAT_SAMRAD?.id,
      datum: '2024-03-20',
      paragraf: '§ 17',
    });
    expect(anchored.nej).toEqual([]);

    expect(await dagordning('HSVO')).toContain('Stäm av Verksamhetsplan 2025: 2 punkter.');
    const hennes = await mote('HSVO', '2024-03-25', '§ 4', strateg);
    expect(hennes.koder).toEqual(['FORBJUDET null']);
    let at = anchored.rad.version;
    const { id } = idOf(ombyggnad, (await laslPlanen()).punkter);
    for (const slag of ['UTOKAD_TJANSTELEDNING', 'HSVO']) {
      expect((await mote(slag, '2024-03-25', '§ 4', samordnare)).nej).toEqual([]);
      const { rad, nej } = await hos('registreraAvstamning', 'plan { version status }', {
        id: the.planId,
        version: at,
        organ: organ[slag]?.id,
        datum: '2024-03-25',
        paragraf: '§ 4',
        punkter: [id],
        sagt: 'Likvärdigt över länet; inga invändningar.',
      });
      expect(nej).toEqual([]);
      expect(rad.status).toBe('FORANKRAD');
      at = rad.version;
    }
  });

  test('the parties decide anew, and the samråd settles the plan', async () => {
    const large = idOf(ombyggnad, (await laslPlanen()).punkter);
    for (const [part, belopp] of [
      ['region-uppsala', '2400000'],
      ['tierp', '900000'],
      ['alvkarleby', '300000'],
    ] as const) {
      const { data } = await vid(
        part,
        { huvudman: part, roll: 'las' },
        '{ egnaBeslut { planpunktId version } }',
        {},
      );
      const own = data.egnaBeslut.find(({ planpunktId }: Found) => planpunktId === large.id);
      const { nej } = await beslutar(part, large, belopp, 'BIFALL', '2024-04-01', own.version);
      expect(nej).toEqual([]);
    }
    await mote('UTOKAT_SAMRAD', '2024-04-10', '§ 21', strateg);
    const { version } = await laslPlanen();
    const { nej, rad } = await hos('faststallPlan', 'plan { status }', {
      id: the.planId,
      version,
      organ: organ.UTOKAT_SAMRAD?.id,
      datum: '2024-04-10',
      paragraf: '§ 21',
    });
    expect(nej).toEqual([]);
    expect(rad.status).toBe('FASTSTALLD');
    const late = await hos('skapaPlanpunkt', 'punkt { id }', {
      id: `${the.planId}-till`,
      planId: the.planId,
      rubrik: 'En punkt till',
      berorda: [{ part: 'tierp' }],
    });
    expect(late.nej[0]).toMatch(/fastställd: öppna en ny utgåva av den \(nyPlanutgava\)/);
  });
}
