import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roller } from '../../shared/access/Caller.ts';
import { formular } from '../../shared/domain/concepts.ts';
import { uppgiftskallor } from '../../shared/workplace/app/src/attgora/kallor.ts';
import { begreppen } from '../../shared/workplace/app/src/begrepp/alla.ts';
import type { Begrepp, Rader } from '../../shared/workplace/app/src/begrepp/Begrepp.ts';
import { forsta } from '../../shared/workplace/app/src/begrepp/forsta.ts';
import { lagratText } from '../../shared/workplace/app/src/formular/lagrat.ts';
import { kallaFor } from '../../shared/workplace/app/src/formular/referenser.ts';
import type { Formfalt } from '../../shared/workplace/app/src/formular/typer.ts';
import { urval } from '../../shared/workplace/app/src/formular/urval.ts';
import { textAv, vardeAv } from '../../shared/workplace/app/src/formular/varden.ts';
import { fraga } from '../../shared/workplace/app/src/fraga.ts';
import type { Inloggad } from '../../shared/workplace/app/src/session.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

/** What the pages ask is answered, by the own subgraph and by the network: no page is found wanting first in a browser. */

let network: TestNetwork;
const asked = globalThis.fetch;
const session = {
  ...{ arbetsplats: 'osthammar', namn: 'Östhammars kommun', huvudman: 'osthammar' },
  ...{
    roller: [...roller],
    vem: 'prov',
    slutarOmOanvand: '',
    slutar: '',
    portal: null,
    samverkan: null,
  },
  ...{ epost: null, epostHur: null, mejl: false, flode: false },
  formular: formular('KOMMUN'),
} as Inloggad;

beforeAll(async () => {
  network = await startNetwork({ only: ['osthammar', 'region-uppsala'] });
  // The pages ask their own server, which asks the network for them.
  globalThis.fetch = async (till, init) => {
    if (typeof till !== 'string' || !till.startsWith('/')) return asked(till, init);
    const { query, variables } = JSON.parse(String(init?.body));
    const answer =
      till === '/natverk'
        ? await network.askAs({ huvudman: 'osthammar', roller: ['las'] }, query, variables)
        : await network.askOwn('osthammar', query, variables);
    return Response.json(answer);
  };
});
afterAll(async () => {
  globalThis.fetch = asked;
  await network.close();
});

/** What a text says, wherever each part of it comes from. */
const textUtanKalla = (text: string) => text.replace(/,?\\*"[^"]*kalla\\*":\\*"\{.*?\}\\*"/g, '');

async function las(begrepp: Begrepp): Promise<Rader> {
  const { nyckel = [], falt = [] } = session.formular.typer[begrepp.typ] ?? {};
  const falten = `version ${nyckel.join(' ')} ${urval(falt)}`;
  if (begrepp.las) return begrepp.las(falten, session);
  const question = (begrepp.fraga ?? '').replace('FALT', falten);
  return { rader: forsta(await fraga<Record<string, unknown>>(question)), okant: null };
}

test.each(begreppen.map((begrepp) => [begrepp.sokvag, begrepp] as const))(
  'the rows of /%s are read, named, and go back as they came',
  async (_sokvag, begrepp) => {
    const { rader } = await las(begrepp);
    const { falt = [] } = session.formular.typer[begrepp.typ] ?? {};
    for (const rad of rader) {
      expect(begrepp.namn(rad, (_falt, id) => id)).toEqual(expect.stringMatching(/\S/));
      expect([null, expect.any(String)]).toContainEqual(begrepp.mer?.(rad) ?? null);
      for (const steg of begrepp.steg ?? []) {
        steg.visas?.(rad);
        steg.fasta?.(rad);
        steg.forifyllt?.(rad);
      }
      for (const one of falt.filter(({ given }) => given !== 'kalla')) {
        const text = textAv(one, rad[one.shown]);
        expect([one.given, vardeAv(one, text, { fore: text }).fel]).toEqual([
          one.given,
          text === '' && one.required ? expect.anything() : [],
        ]);
      }
    }
  },
);

test.each(begreppen.map((begrepp) => [begrepp.sokvag, begrepp] as const))(
  'the history of /%s ends with what its rows say now',
  async (_sokvag, begrepp) => {
    const { nyckel = [], tabell = '', falt = [] } = session.formular.typer[begrepp.typ] ?? {};
    const { rader } = await las(begrepp);
    for (const rad of rader.filter(({ version }) => version !== undefined).slice(0, 3)) {
      const id = nyckel.map((name) => rad[name]).join('/');
      const { historik } = await fraga<{ historik: { nodes: { efter: string }[] } }>(
        'query ($typ: String!, $id: ID!) { historik(typ: $typ, id: $id, first: 1) { nodes { efter } } }',
        { typ: tabell, id },
      );
      const last = JSON.parse(historik.nodes[0]?.efter ?? 'null');
      // The bounds of a figure follow from how exact it is, and are worked out when it is read.
      const worked = begrepp.typ === 'Uppgift' ? ['kalla', 'minst', 'hogst'] : ['kalla'];
      for (const one of falt.filter(({ given }) => !worked.includes(given))) {
        const kept = textUtanKalla(lagratText(one, last));
        expect([one.given, kept]).toEqual([one.given, textUtanKalla(textAv(one, rad[one.shown]))]);
      }
    }
  },
);

test('the sample data of a kommun gives most pages something to show', async () => {
  const filled: string[] = [];
  for (const begrepp of begreppen) {
    if ((await las(begrepp)).rader.length > 0) filled.push(begrepp.sokvag);
  }
  expect(filled).toEqual(
    expect.arrayContaining([
      'verksamheter',
      'budgetposter',
      'vardcentrum',
      'avtal',
      'rapporter',
      'dokument',
      'instanser',
    ]),
  );
});

test('every field that refers to something has it to choose between', async () => {
  const alla = (fields: readonly Formfalt[]): Formfalt[] =>
    fields.flatMap((one) => [one, ...alla(one.fields)]);
  const kallor = new Map(
    Object.values(session.formular.andringar)
      .flatMap(({ falt }) => alla(falt))
      .flatMap((one) => kallaFor(one) ?? [])
      .map((kalla) => [kalla.nyckel, kalla]),
  );
  expect(kallor.size).toBeGreaterThan(8);
  for (const kalla of kallor.values()) {
    for (const { id, namn } of await kalla.las('osthammar')) {
      expect([kalla.nyckel, id, namn]).toEqual([
        kalla.nyckel,
        expect.any(String),
        expect.stringMatching(/\S/),
      ]);
    }
  }
});

test('what there is to do is known by role, and each line leads to a page', async () => {
  const listor = await Promise.all(uppgiftskallor.map(({ las: own }) => own(session)));
  const uppgifter = listor.flatMap(({ uppgifter: own }) => own);
  expect(uppgifter.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Lämna rapporten Kvartalsrapport för Närvårdsenheten/),
      'Besluta budgeten för 2027',
    ]),
  );
  const paths = [
    '',
    'budget',
    'matt',
    'planpunkter',
    'granskningar',
    ...begreppen.map(({ sokvag }) => sokvag),
  ];
  for (const { till } of uppgifter) expect(paths).toContain(till.split('/')[1]);
  const reader = { ...session, roller: ['las'] };
  const none = await Promise.all(uppgiftskallor.map(({ las: own }) => own(reader)));
  expect(none.flatMap(({ uppgifter: own }) => own)).toEqual([]);
});
