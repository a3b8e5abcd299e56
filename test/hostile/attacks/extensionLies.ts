import { networkFrom } from '../../../gateway/registry/readNetwork.ts';
import { ChangingNetwork } from '../../ChangingNetwork.ts';
import type { Attack } from '../Attack.ts';
import { says } from '../behaviours.ts';
import { askFully, attacker, bystander, type FullAnswer, type Ground } from '../Ground.ts';
import type { Behaviour } from '../HostileServer.ts';
import { leaks, secret } from '../leaks.ts';
import type { Verdict } from '../Verdict.ts';

const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query { tierp_hus: [Tierp_Hus!] }
type Tierp_Hus { namn: String plats: Verksamhet }
type Verksamhet @key(fields: "huvudmanId id", resolvable: false) { huvudmanId: ID! id: ID! }`;
const query =
  '{ tierp_hus { namn plats { huvudmanId namn } } part(id: "alvkarleby") { huvudman { verksamheter { totalCount } } } }';
const honestQuery = '{ part(id: "alvkarleby") { huvudman { verksamheter { totalCount } } } }';

/** A gateway over the network in which the hostile member publishes something beyond the contract; one for each ground. */
const gateways = new WeakMap<Ground, ReturnType<typeof gatewayOver>>();

function gatewayOver({ network, member, toBystander }: Ground) {
  const urls = new Map([...network.subgraphs].map(([slug, { url }]) => [slug, url]));
  urls.set(attacker, member.url).set(bystander, toBystander.url);
  const { samverkan, ...huvudman } = Object.fromEntries(urls);
  const known = networkFrom({ samverkan, huvudman });
  const source = new ChangingNetwork({ ...known, extensions: new Map([[attacker, sdl]]) });
  return network.gatewayWith({}, { network: source });
}

function gatewayOf(ground: Ground) {
  const gateway = gateways.get(ground) ?? gatewayOver(ground);
  gateways.set(ground, gateway);
  return gateway;
}

const lie = (
  name: string,
  tried: string,
  behave: Behaviour,
  more: (answer: FullAnswer, ground: Ground, verdict: Verdict) => unknown = () => {},
): Attack => ({
  name: `extension: ${name}`,
  attacker: 'a member',
  tried,
  run: async (ground, verdict) => {
    const { member, toBystander, network } = ground;
    const { url } = await gatewayOf(ground);
    member.forget();
    toBystander.forget();
    member.behave = behave;
    const answer = await askFully(url, query);
    const honest = await network.ask(honestQuery);
    verdict.holds(
      'it was asked',
      member.calls.some(({ text }) => text.includes('tierp_hus')),
    );
    verdict.holds('status 200', answer.status === 200, answer.status);
    verdict.same('others whole', answer.data.part, honest.data.part);
    const leak = leaks(answer.text, [member.url]);
    verdict.holds('nothing leaks', leak === null, leak);
    const errors = answer.errors ?? [];
    verdict.holds('an error', errors.length > 0 && errors.length <= 40, errors.length);
    const strange = errors.filter(
      ({ message, extensions }) =>
        extensions.huvudman !== attacker || !message.startsWith(`${attacker}: `),
    );
    verdict.same('which names it alone', strange, []);
    await more(answer, ground, verdict);
    member.behave = ({ socket }) => socket.destroy();
    verdict.same('next question answered', (await askFully(url, honestQuery)).data, honest.data);
  },
});

const answers = (data: unknown, errors?: unknown) => says(JSON.stringify({ data, errors }));
const gone = ({ data }: FullAnswer, _ground: Ground, verdict: Verdict) =>
  verdict.same('own part null', data.tierp_hus, null);
const houses = (count: number, place: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => ({
    __typename: 'Tierp_Hus',
    namn: 'Huset',
    plats: place(index),
  }));
const place = (huvudmanId: string, id: string) => ({ __typename: 'Verksamhet', huvudmanId, id });

/** What a member cannot do by its own extension, once it is composed. */
export const extensionLies: Attack[] = [
  lie('500 with secrets', 'a failure that names tables', says(secret, 500), gone),
  lie('[]', 'a list for an answer', says('[]'), gone),
  lie('a string for a list', 'a text where its list stands', answers({ tierp_hus: secret }), gone),
  lie(
    'nested 100 000 deep',
    'lists inside lists',
    says(`{"data":{"tierp_hus":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
    gone,
  ),
  lie(
    '150 MB',
    'a body that says that it is 150 MB',
    says('{}', 200, { 'content-length': '150000000' }),
    gone,
  ),
  lie(
    'a root field of samverkan',
    'it answers for samverkan’s root field too',
    answers({ tierp_hus: null, part: { id: 'alvkarleby', namn: secret, huvudman: null } }, [
      { message: secret, path: ['part'] },
    ]),
    gone,
  ),
  lie(
    'errors that blame another',
    'an error in the region’s name, with a status for the whole answer',
    answers({ tierp_hus: null }, [
      {
        message: `${bystander}: hemlig`,
        path: ['part', 'namn'],
        extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: bystander, http: { status: 500 } },
      },
    ]),
    gone,
  ),
  lie(
    '2 000 entities of another',
    'references to 2 000 units that the region may have',
    answers({ tierp_hus: houses(2_000, (index) => place(bystander, `enhet-${index}`)) }),
    (answer, ground, verdict) => {
      gone(answer, ground, verdict);
      verdict.same('the other owner is not asked', ground.toBystander.calls.length, 0);
    },
  ),
  lie(
    'references to nobody',
    'references to huvudmän of its own invention',
    answers({ tierp_hus: houses(10, (index) => place(`hemlig nummer ${index}`, 'x')) }),
  ),
  lie(
    'entities with fields of another',
    'a unit of the region’s with a name that the region did not give',
    answers({
      tierp_hus: [
        {
          __typename: 'Tierp_Hus',
          namn: 7,
          plats: { ...place(bystander, 'finns-inte'), namn: secret },
        },
      ],
    }),
    ({ data }, _ground, verdict) => {
      verdict.holds(
        'the name is not shown',
        data.tierp_hus?.[0]?.plats?.namn == null,
        data.tierp_hus,
      );
    },
  ),
];
