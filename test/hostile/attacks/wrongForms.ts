import type { Attack } from '../Attack.ts';
import { altering, alteringEach, entities, says } from '../behaviours.ts';
import { attacker, bystander } from '../Ground.ts';
import type { Behaviour } from '../HostileServer.ts';
import { secret } from '../leaks.ts';
import { memberAttack, ownOf } from '../memberAttack.ts';

const formless = { status: 'OGILTIGT_SVAR', orsak: 'FEL_FORM' };
const lost = (name: string, tried: string, behave: Behaviour) =>
  memberAttack({ name, tried, behave, own: 'null', told: formless });

/** Each item of a plan, with every party's decision on it: several entities of each owner. */
const decisions = `{ vardcentrum(id: "tierp-alvkarleby") { planer { punkter { id
  beslut { planpunktId huvudmanId utfall instans } } } } }`;

/** The units of two owners, with their keys. */
const keysQuery = `{ own: part(id: "${attacker}") { ...keys } other: part(id: "${bystander}") { ...keys } }
  fragment keys on Part { huvudman { id namn verksamheter(first: 3) { nodes { huvudmanId id } } } }`;

/** An entity that says of itself what `says` says, and otherwise what it was asked. */
const typed = (typename: unknown) =>
  entities(() => ({ __typename: typename, status: 'ACCEPTERAT' }));

/** Answers of the wrong form, and answers that speak of what they were not asked. */
export const wrongForms: Attack[] = [
  memberAttack({
    name: 'extra root fields',
    tried: "the answer holds samverkan's root fields beside _entities",
    behave: altering(({ data }) => {
      data.vardcentrum = { namn: secret, deltagare: [] };
      data.part = data.parter = secret;
    }),
    own: 'as it honestly is',
    told: { status: 'SVARADE' },
  }),
  memberAttack({
    name: 'fields of others in _entities',
    tried: 'its participation also says who the party is and what the vårdcentrum is',
    behave: alteringEach((entity) => {
      entity.part = { id: bystander, namn: secret };
      entity.vardcentrum = { namn: secret };
      for (const unit of entity.verksamheter ?? []) unit.huvudman = { id: bystander, namn: secret };
    }),
    own: 'as it honestly is',
    told: { status: 'SVARADE' },
  }),
  lost(
    'an answer for another owner',
    'the figures that are added up say that they are the region’s',
    alteringEach((entity) => {
      entity.nyckeltal.huvudmanId = bystander;
    }),
  ),
  memberAttack({
    name: 'changed key',
    tried: 'its units come back under the region’s key',
    query: keysQuery,
    behave: alteringEach((entity) => {
      entity.id = bystander;
      for (const node of entity.verksamheter.nodes) node.huvudmanId = bystander;
    }),
    own: 'null',
    more: async ({ data }, { network }, verdict) => {
      const honest = await network.ask(keysQuery);
      verdict.same('others whole', data.other, honest.data.other);
      verdict.same('own part null', data.own.huvudman, {
        id: attacker,
        namn: null,
        verksamheter: null,
      });
    },
  }),
  lost('wrong __typename', 'an entity of a type that was not asked about', typed('Budget')),
  lost(
    '__typename of another entity',
    'a Deltagande that says it is a Huvudman',
    typed('Huvudman'),
  ),
  lost(
    '__typename of an abstract type',
    'a Deltagande that says it is an _Entity',
    typed('_Entity'),
  ),
  lost('__typename that is a number', 'a __typename of 7', typed(7)),
  lost('__typename that is an object', 'a __typename of { "toString": 1 }', typed({ toString: 1 })),
  lost('__typename that is null', 'a __typename of null', typed(null)),
  lost('short _entities', 'no entity where one was asked about', says('{"data":{"_entities":[]}}')),
  lost(
    'long _entities',
    'an entity more than was asked about, to push the others aside',
    altering(({ data }) => {
      data._entities.push({ status: 'ACCEPTERAT', roll: secret });
    }),
  ),
  memberAttack({
    name: 'reordered _entities',
    tried: 'its decisions come back in another order',
    query: decisions,
    behave: altering(({ data }) => {
      data._entities.reverse();
    }),
    own: 'of no consequence',
    more: async ({ data }, { network, member }, verdict) => {
      const honest = await network.ask(decisions);
      type Decision = { huvudmanId: string; planpunktId: string };
      type Item = { id: string; beslut: Decision[] };
      const items = (of: typeof data): Item[] =>
        of.vardcentrum.planer.flatMap(({ punkter }: { punkter: Item[] }) => punkter);
      const others = (of: typeof data) =>
        items(of).map(({ id, beslut }) => [id, beslut.filter((b) => b.huvudmanId !== attacker)]);
      const asked = member.calls.flatMap(({ representations }) => representations);
      verdict.holds('it was asked about several', asked.length > 1, asked.length);
      verdict.same('others whole', others(data), others(honest.data));
      const astray = items(data).filter(({ id, beslut }) =>
        beslut.some(({ planpunktId }) => planpunktId !== id),
      );
      verdict.same('every decision stands at its own item', astray, []);
    },
  }),
  lost(
    '_entities that is no list',
    'an object with a length',
    says('{"data":{"_entities":{"length":1}}}'),
  ),
  lost(
    '_entities that is a string',
    'a text as long as the list',
    says('{"data":{"_entities":"x"}}'),
  ),
  lost('no _entities', 'data without them', says('{"data":{}}')),
  lost(
    'string for object',
    'a text where an entity stands',
    entities(() => secret),
  ),
  lost(
    'list for object',
    'a list where an entity stands',
    entities(() => [{ status: 'ACCEPTERAT' }]),
  ),
  memberAttack({
    name: 'list for object before a following fetch',
    tried: 'lists where parties stand that samverkan is to be asked about',
    behave: alteringEach((entity) => {
      entity.verksamheter = (entity.verksamheter ?? []).map((unit: object) => ({
        ...unit,
        samfinansiering: {
          summaProcent: 100,
          andelar: [{ part: [{ id: bystander }], procent: 100 }],
          kalla: null,
        },
      }));
    }),
    own: 'of no consequence',
    told: formless,
    more: (answer, _ground, verdict) => {
      const units = ownOf(answer)?.verksamheter as { samfinansiering: unknown }[];
      verdict.holds('it has units', units.length > 0);
      verdict.holds(
        'only what is wrong is null',
        units.every(({ samfinansiering }) => samfinansiering === null),
        units,
      );
    },
  }),
  memberAttack({
    name: 'schema changed at run time',
    tried: 'fields of other types, a field left out, an enum value that nobody knows',
    behave: alteringEach((entity) => {
      entity.roll = { namn: secret };
      entity.status = 'FUSIONERAT';
      delete entity.budgetar;
    }),
    own: 'of no consequence',
    told: formless,
    more: (answer, { honest, member }, verdict) => {
      const expected = { ...ownOf(honest), roll: null, status: null, budgetar: null };
      verdict.same('only what is wrong is null', ownOf(answer), expected);
      const asksForSchema = member.calls.filter(({ text }) => /_service|__schema/.test(text));
      verdict.same('its schema is not asked for', asksForSchema.length, 0);
    },
  }),
  lost('a list for an answer', 'a batch where one answer was asked for', says('[]')),
  lost('null for an answer', 'null', says('null')),
  lost('a text for an answer', 'a JSON text', says(JSON.stringify(secret))),
  lost(
    'no data',
    'errors and nothing else',
    says(JSON.stringify({ errors: [{ message: secret }] })),
  ),
];
