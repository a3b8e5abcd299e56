import { expect, test } from '@jest/globals';
import { lansutfardare } from '../../identity.ts';
import {
  borta,
  dagordning,
  hos,
  idOf,
  las,
  laslPlanen,
  mote,
  ombyggnad,
  organ,
  parterna,
  samordnare,
  strateg,
  the,
  utbildning,
} from './strategen.ts';

/** She writes the plan and has it anchored. */
export function writes(): void {
  test('she finds her vårdcentrum, its bodies and its parties', async () => {
    const { vardcentra } = await las(
      '{ vardcentra(kommunkod: "0360") { id namn organ { id namn slag } } }',
    );
    [the.vardcentrum] = vardcentra;
    for (const one of vardcentra[0].organ) organ[one.slag] = one;
    const { organen } = await las('{ organen(lan: "03") { id namn slag niva } }');
    for (const one of organen) {
      if (one.slag === 'UTOKAD_TJANSTELEDNING') organ.UTOKAD_TJANSTELEDNING = one;
      if (one.slag === 'SAMRAD' && one.niva === 'län') organ.HSVO = one;
    }
    expect(the.vardcentrum.namn).toBe('Vårdcentrum Tierp/Älvkarleby');
    expect(organ.UTOKAT_SAMRAD?.namn).toMatch(/^Utökat lokalt politiskt samråd/);
    the.planId = `${the.vardcentrum.id}-2025`;
  });

  test('she writes the plan; who does not lead the vårdcentrum does not', async () => {
    const plan = {
      id: the.planId,
      rubrik: 'Verksamhetsplan 2025',
      ar: 2025,
      kommunkoder: ['0319', '0360'],
      vardcentrumId: the.vardcentrum.id,
      faststallsAv: organ.UTOKAT_SAMRAD?.id,
    };
    const heby = await hos('skapaPlan', 'plan { id }', plan, {
      huvudman: 'heby',
      roll: 'planerare',
    });
    expect(heby.koder).toEqual(['FEL_HUVUDMAN null']);
    expect(heby.nej[0]).toMatch(/leds av .*Tierps kommun.* Heby kommun är inte en av dem/);
    const ekonom = await hos('skapaPlan', 'plan { id }', plan, {
      huvudman: 'tierp',
      roll: 'ekonom',
    });
    expect(ekonom.nej[0]).toMatch(/får göras av planerare .*; din roll är ekonom/);
    const stockholm = await hos('skapaPlan', 'plan { id }', plan, {
      ...samordnare,
      iss: lansutfardare['01'],
    });
    expect(stockholm.nej[0]).toMatch(/samordnare för län 01, och detta gäller län 03/);

    const left = await hos('skapaPlan', 'plan { id }', plan, {
      huvudman: borta,
      roll: 'planerare',
    });
    expect(left.koder).toEqual(['FORBJUDET null']);
    expect(left.nej[0]).toContain('lämnade nätverket 2024-01-31 och skriver inte längre här');

    const { rad, nej } = await hos('skapaPlan', 'plan { status utgava }', plan);
    expect(nej).toEqual([]);
    expect(rad).toEqual({ status: 'UTKAST', utgava: 1 });
  });

  test('she writes two items, one of which has to be lifted', async () => {
    const berorda = ([...belopp]: string[]) =>
      parterna.map((part, n) => ({ part, forslag: belopp[n] as string }));
    const { nej: utanPengar } = await hos('skapaPlanpunkt', 'punkt { id }', {
      id: `${the.planId}-ombyggnad`,
      planId: the.planId,
      rubrik: ombyggnad,
      investering: true,
      berorda: parterna.map((part) => ({ part })),
    });
    expect(utanPengar).toEqual([
      'En investering beslutas på högre nivå: ange vad den kostar.',
      'Ange hur kostnaden föreslås delas mellan de berörda parterna: utan förslag kan punkten inte lyftas.',
    ]);
    const skrivna = [
      await hos('skapaPlanpunkt', 'punkt { id }', {
        id: `${the.planId}-utbildning`,
        planId: the.planId,
        rubrik: utbildning,
        kostnad: '60000',
        berorda: berorda(['30000', '20000', '10000']),
      }),
      await hos('skapaPlanpunkt', 'punkt { id }', {
        id: `${the.planId}-ombyggnad`,
        planId: the.planId,
        rubrik: ombyggnad,
        aktivitet: 'Bygga om mottagningen i Tierp',
        kostnad: '4000000',
        investering: true,
        berorda: berorda(['2400000', '1000000', '600000']),
      }),
    ];
    expect(skrivna.flatMap(({ nej }) => nej)).toEqual([]);
    expect(await dagordning('UTOKAT_SAMRAD')).toContain(
      'Förankra Verksamhetsplan 2025: 2 punkter.',
    );
  });

  test('the utökat samråd anchors it: not before it has met, and no other body', async () => {
    const [first] = [await laslPlanen()];
    const forankring = {
      id: the.planId,
      version: first.version,
      organ: organ.UTOKAT_SAMRAD?.id,
      datum: '2024-02-10',
      paragraf: '§ 8',
    };
    const innan = await hos('forankraPlan', 'plan { status }', forankring);
    expect(innan.nej[0]).toMatch(/inget registrerat sammanträde 2024-02-10: registrera det först/);

    const frammande = await hos('registreraSammantrade', 'organ { id }', {
      id: organ.UTOKAT_SAMRAD?.id,
      version: 1,
      datum: '2024-02-10',
      narvaro: [{ part: 'heby', mandat: 'Ordförande i vårdnämnden' }],
    });
    expect(frammande.nej[0]).toMatch(/^heby har ingen plats i organet/);
    const held = await mote('UTOKAT_SAMRAD', '2024-02-10', '§ 8', strateg);
    expect(held.nej).toEqual([]);
    expect(held.rad.sammantraden[0].narvaro).toContainEqual({
      part: { id: 'region-uppsala' },
      mandat: 'Ordförande eller vice ordförande i vårdstyrelsen',
    });

    const fel = await hos('forankraPlan', 'plan { status }', {
      ...forankring,
      organ: organ.LEDNINGSGRUPP?.id,
    });
    expect(fel.nej[0]).toMatch(/förankrar inte planen: det gör vårdcentrumets utökade/);
    const { rad, nej } = await hos('forankraPlan', 'plan { status }', forankring);
    expect(nej).toEqual([]);
    expect(rad.status).toBe('FORANKRAD');
    expect(await dagordning('UTOKAT_SAMRAD')).toContain(
      'Fastställ Verksamhetsplan 2025 när parterna har beslutat.',
    );
  });

  test('from then on the text holds still', async () => {
    const { punkter } = await laslPlanen();
    const { id, version } = idOf(ombyggnad, punkter);
    const { nej } = await hos('andraPlanpunkt', 'punkt { id }', { id, version, kostnad: '1' });
    expect(nej[0]).toMatch(/förankrad, .* ligger fast: gör en ny utgåva av punkten/);
  });
}
