import { describe, expect } from '@jest/globals';
import { type Hand, spent } from '../../workplace/Hand.ts';
import type { Desk, JointNetwork } from '../../workplace/joint.ts';
import { ways } from './ways.ts';

export const parterna = ['region-uppsala', 'tierp', 'alvkarleby'] as const;
const partnamn = ['Region Uppsala', 'Tierps kommun', 'Älvkarleby kommun'];
const utbildning = 'Gemensam utbildning i SIP';
const ombyggnad = 'Ombyggnad för gemensam mottagning';

/** Where those work who do the tasks, each signed in with the one role that it takes. */
export interface Desks {
  joint: JointNetwork;
  strateg: Desk;
  samordnare: Desk;
  redaktor: Desk;
  beslutsfattare: Record<(typeof parterna)[number], Desk>;
}

export type Test = (name: string, run: () => Promise<void>) => void;

/**
 * The närvårdsstrateg writes a plan with two items, one of them lifted; it is anchored, the parties decide, one asks for
 * changes, money follows, and the tertial is followed up.
 */
export function strategensPlan(test: Test, desks: () => Desks): void {
  describe.each(ways)('$how', ({ how, width, keyboard, ar }) => {
    const rubrik = `Verksamhetsplan ${ar}`;
    const hands = new Map<Desk, Hand>();
    /** Somebody's hands, at their own first page. */
    async function home(desk: Desk, origin = desk.origin): Promise<Hand> {
      const hand = hands.get(desk) ?? desk.hand(keyboard);
      hands.set(desk, hand);
      await hand.page.setViewportSize({ width, height: 900 });
      await hand.page.goto(origin);
      await hand.heading('Att göra');
      return hand;
    }
    const atSamverkan = () => home(desks().strateg, desks().joint.originOf('samverkan'));

    async function protokollfor(
      hand: Hand,
      datum: string,
      paragrafer: [arende: string, paragraf: string, sagt?: string][],
    ) {
      await hand.write('Datum', datum);
      // No source states the seats of Samråd HSVO.
      const narvaro = hand.page.getByRole('button', { name: 'Alla var närvarande' });
      if ((await narvaro.count()) > 0) await hand.press(narvaro);
      for (const [arende, paragraf, sagt] of paragrafer) {
        const group = hand.page.getByRole('group', { name: new RegExp(`^${arende}`) });
        await hand.writeIn(group, /^Paragraf/, paragraf);
        if (sagt) await hand.writeIn(group, /^Vad som sades/, sagt);
      }
      await hand.button(/^(Fortsätt: )?protokollför$/i);
      await hand.button('Protokollför');
      await hand.said(/är protokollfört/);
    }

    test('she comes from her own workplace with the same account, and writes the plan', async () => {
      const begun = Date.now();
      const hand = await home(desks().strateg);
      await hand.menu('Planer');
      await hand.heading('Gemensamma planer');
      await hand.link('Öppna samverkans arbetsplats');
      await hand.heading('Att göra');
      await hand.link('Vårdcentrum Tierp/Älvkarleby');
      await hand.heading('Vårdcentrum Tierp/Älvkarleby');
      await hand.link('Skriv en ny plan');
      await hand.heading('Ny plan');
      await hand.write(/^Rubrik/, rubrik);
      await hand.write(/^År/, ar);
      await hand.button('Börja planen');
      await hand.heading(rubrik);
      await punkt(hand, utbildning, '60 000', ['30 000', '20 000', '10 000']);
      await punkt(hand, ombyggnad, '4 000 000', ['2 400 000', '1 000 000', '600 000'], 'Ja');
      await hand.page
        .getByRole('row', { name: /^Summa/ })
        .getByText(/4\s060\s000/)
        .waitFor();
      spent(`The plan with two items, ${how}`, [hand], begun);
    });

    async function punkt(
      hand: Hand,
      namn: string,
      kostnad: string,
      delar: readonly string[],
      investering?: string,
    ): Promise<void> {
      await hand.link('Lägg till en punkt');
      await hand.heading('Ny punkt');
      await hand.write(/^Rubrik/, namn);
      await hand.write(/^Kostnad/, kostnad);
      if (investering) await hand.choose(/^Är en investering/, investering);
      for (const [n, part] of partnamn.entries()) {
        await hand.check(part);
        await hand.write(`Föreslås betala, ${part}`, delar[n] ?? '');
      }
      await hand.button('Lägg till punkten');
      await hand.heading(rubrik);
    }

    const samradet = 'Utökat lokalt politiskt samråd, Tierp/Älvkarleby';
    const tillSamradet = async () => {
      const hand = await atSamverkan();
      await hand.link('Vårdcentrum Tierp/Älvkarleby');
      await hand.heading('Vårdcentrum Tierp/Älvkarleby');
      await hand.link(samradet);
      await hand.heading(samradet);
      return hand;
    };

    test('the utökat samråd anchors it, as she records it', async () => {
      const begun = Date.now();
      const hand = await tillSamradet();
      await protokollfor(hand, `${ar}-02-10`, [[`Förankra ${rubrik}`, '§ 8']]);
      await hand.link(/^Fastställ /);
      await hand.heading(rubrik);
      await hand.page.getByText('Förankrad', { exact: true }).first().waitFor();
      expect(await hand.page.getByRole('cell', { name: 'Ja', exact: true }).count()).toBe(2);
      spent(`Anchored, ${how}`, [hand], begun);
    });

    async function bered(hand: Hand, namn: string, anew = false): Promise<void> {
      await hand.link(`${anew ? 'Bered på nytt' : 'Bered'} ${namn}`);
      await hand.heading(namn);
      await hand.choose(/^Instans/, 'Fullmäktige');
      await hand.button(anew ? 'Bered på nytt' : 'Börja bereda');
      await hand.said('Beredningen är registrerad');
    }

    async function besluta(hand: Hand, utfall: string): Promise<void> {
      await hand.choose(/^Utfall/, utfall);
      await hand.choose(/^Instans/, 'Fullmäktige');
      if (utfall !== 'Återremiss') await hand.write(/^Paragraf/, '§ 14');
      await hand.button('Fortsätt: besluta');
      await hand.button('Besluta');
      await hand.said('Beslutet är registrerat');
    }

    test('each party decides for itself; one asks for changes', async () => {
      const begun = Date.now();
      const worked: Hand[] = [];
      for (const part of parterna) {
        const hand = await home(desks().beslutsfattare[part]);
        worked.push(hand);
        for (const namn of [utbildning, ombyggnad]) {
          await bered(hand, namn);
          const back = part === 'alvkarleby' && namn === ombyggnad;
          await besluta(hand, back ? 'Återremiss' : 'Bifall');
          await home(desks().beslutsfattare[part]);
        }
      }
      spent(`Three parties decide on two items, ${how}`, worked, begun);
      const hand = await atSamverkan();
      await tillPlanen(hand);
      const rad = (namn: string) => hand.page.getByRole('row', { name: new RegExp(`^${namn}`) });
      await rad(utbildning).getByText('Beslutad, beslutas lokalt').waitFor();
      await rad(ombyggnad)
        .getByText(/Älvkarleby kommun: återremiss/)
        .waitFor();
    });

    async function tillPlanen(hand: Hand): Promise<void> {
      await hand.link('Vårdcentrum Tierp/Älvkarleby');
      await hand.heading('Vårdcentrum Tierp/Älvkarleby');
      await hand.link(rubrik);
      await hand.heading(rubrik);
    }

    test('she writes another edition, which says what differs, and has it anchored', async () => {
      const begun = Date.now();
      const hand = await atSamverkan();
      await tillPlanen(hand);
      await hand.link(new RegExp(ombyggnad));
      await hand.heading(ombyggnad);
      await hand.write(/^Kostnad/, '3 600 000');
      await hand.write('Föreslås betala, Tierps kommun', '900 000');
      await hand.write('Föreslås betala, Älvkarleby kommun', '300 000');
      await hand.write(/^Varför ändrar du/, 'Älvkarleby bad om en mindre lösning');
      await hand.button('Fortsätt: spara som ny utgåva');
      await hand.button('Spara som ny utgåva');
      await hand.said('En ny utgåva är sparad');
      await hand.page
        .getByRole('row', { name: /^Kostnad 4\s000\s000\skr 3\s600\s000\skr/ })
        .waitFor();
      const samrad = await tillSamradet();
      await protokollfor(samrad, `${ar}-03-20`, [[`Förankra ${rubrik}`, '§ 17']]);
      spent(`Another edition, anchored, ${how}`, [hand], begun);
    });

    test('the samordnare records what the bodies of the län said of what is lifted', async () => {
      const begun = Date.now();
      const hand = await home(desks().samordnare);
      for (const organ of ['Utökad tjänsteledning HSVO', /^Samråd HSVO$/]) {
        await hand.page.goto(`${desks().samordnare.origin}/organ`);
        await hand.heading('Organ');
        await hand.link(organ);
        await hand.heading(organ);
        await protokollfor(hand, `${ar}-03-25`, [
          [`Stäm av ${rubrik}`, '§ 4', 'Likvärdigt över länet.'],
        ]);
      }
      spent(`Checked in two bodies, ${how}`, [hand], begun);
    });

    test('the parties decide anew, and the plan is settled', async () => {
      const begun = Date.now();
      const worked: Hand[] = [];
      for (const part of parterna) {
        const hand = await home(desks().beslutsfattare[part]);
        worked.push(hand);
        await bered(hand, ombyggnad, true);
        await besluta(hand, 'Bifall');
      }
      const hand = await tillSamradet();
      await protokollfor(hand, `${ar}-04-10`, [[`Fastställ ${rubrik}`, '§ 21']]);
      const plan = await atSamverkan();
      await tillPlanen(plan);
      await plan.page.getByText('Fastställd', { exact: true }).first().waitFor();
      spent(`Decided anew and settled, ${how}`, [...worked, hand], begun);
    });

    test('money follows, and the tertial is followed up', async () => {
      const begun = Date.now();
      const worked: Hand[] = [];
      for (const part of parterna) {
        const hand = await home(desks().beslutsfattare[part]);
        worked.push(hand);
        await hand.link(`Ge uppdrag och medel för ${ombyggnad}`);
        await hand.heading('Ge uppdrag och medel');
        await hand.write(/^Belopp/, part === 'region-uppsala' ? '2 400 000' : '300 000');
        await hand.write(/^Varför ändrar du/, 'Alla har sagt ja');
        await hand.button('Fortsätt: ge uppdrag och medel');
        await hand.button('Ge uppdrag och medel');
        await hand.said(/sparad/);
      }
      const strategen = await atSamverkan();
      await tillPlanen(strategen);
      await strategen.open('Ändra rubrik, samråd, strategi eller läge');
      await strategen.choose(/^Status/, 'Genomförs');
      await strategen.write(/^Varför ändrar du/, 'Planen är fastställd');
      await strategen.button('Spara');
      await strategen.said('Planen är ändrad');
      const hand = await home(desks().redaktor);
      await hand.menu('Planer');
      await hand.heading('Gemensamma planer');
      await hand.press(
        hand.page.getByRole('region', { name: rubrik }).getByRole('link', { name: utbildning }),
      );
      await hand.heading(utbildning);
      await hand.open('Följ upp en period');
      await hand.choose(/^Period/, 'januari–april');
      await hand.write(/^Läge/, 'Två av fyra tillfällen är hållna.');
      await hand.button('Spara uppföljningen');
      await hand.said('Uppföljningen är sparad');
      await hand.page.getByText('Två av fyra tillfällen är hållna.').first().waitFor();
      spent(`Money and follow-up, ${how}`, [...worked, strategen, hand], begun);
    });
  });
}
