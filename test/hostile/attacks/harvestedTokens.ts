import { assertionHeader } from '../../../shared/access/assertion/assertion.ts';
import { networkToken } from '../../identity.ts';
import { vardcentrumQuery } from '../../queries.ts';
import type { Attack } from '../Attack.ts';
import { altering } from '../behaviours.ts';
import { askFully, attacker, bystander, type Ground } from '../Ground.ts';
import type { Verdict } from '../Verdict.ts';

/** What the gateway sent along with one user's question. */
interface Harvest {
  text: string;
  authorization: string;
  assertion: string;
}

/** A user of the region asks about the whole, and the hostile member keeps what comes along. */
async function harvest({ member, gateway }: Ground): Promise<Harvest> {
  member.forget();
  member.behave = altering(() => undefined);
  const user = { huvudman: bystander, roller: ['admin', 'beslutsfattare', 'ekonom'] as const };
  const authorization = `Bearer ${await networkToken(user)}`;
  await askFully(gateway.url, vardcentrumQuery, undefined, { authorization });
  const [call] = member.calls;
  const headers = call?.request.headers ?? {};
  return {
    text: call?.text ?? '',
    authorization: headers.authorization ?? '',
    assertion: String(headers[assertionHeader] ?? ''),
  };
}

const urlOf = ({ network }: Ground, slug: string) => network.subgraphs.get(slug)?.url ?? '';

async function send(url: string, body: string, headers: Record<string, string>) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  return { status: response.status, data, code: errors[0]?.extensions?.code, text };
}

type Answered = Awaited<ReturnType<typeof send>>;
function claimRefused(answer: Answered, code: string, verdict: Verdict): void {
  verdict.holds(`refused as ${code}`, answer.code === code && !answer.data, answer.text);
}

const write = JSON.stringify({
  query: `mutation { skapaBudget(input: { huvudmanId: "${bystander}", id: "stulen", ar: 2031, belopp: "1.00", skal: "Stulen" }) { budget { id } fel { kod } } }`,
});

const replay = (
  name: string,
  tried: string,
  code: string,
  make: (harvest: Harvest, ground: Ground) => Promise<Answered>,
): Attack => ({
  name,
  attacker: 'a member',
  tried,
  run: async (ground, verdict) => {
    const harvested = await harvest(ground);
    verdict.holds(
      'a token and an assertion were harvested',
      Boolean(harvested.authorization && harvested.assertion),
    );
    claimRefused(await make(harvested, ground), code, verdict);
  },
});

/** What a member does elsewhere with what the gateway has sent it. */
export const harvestedTokens: Attack[] = [
  replay(
    'a harvested token at another member',
    'the user’s token alone',
    'INTYG_SAKNAS',
    ({ text, authorization }, ground) => send(urlOf(ground, 'alvkarleby'), text, { authorization }),
  ),
  replay(
    'a harvested token and assertion at another member',
    'both, as they came',
    'INTYG_FEL_MOTTAGARE',
    ({ text, authorization, assertion }, ground) =>
      send(urlOf(ground, 'alvkarleby'), text, { authorization, [assertionHeader]: assertion }),
  ),
  replay(
    'a harvested token and assertion at samverkan',
    'both, as they came',
    'INTYG_FEL_MOTTAGARE',
    ({ text, authorization, assertion }, ground) =>
      send(urlOf(ground, 'samverkan'), text, { authorization, [assertionHeader]: assertion }),
  ),
  replay(
    'a harvested assertion again',
    'the very same call once more, after the real one',
    'INTYG_ANVANT',
    ({ text, authorization, assertion }, ground) =>
      send(urlOf(ground, attacker), text, { authorization, [assertionHeader]: assertion }),
  ),
  replay(
    'a harvested token for a write',
    'a mutation at the user’s own subgraph',
    'INTYG_SAKNAS',
    ({ authorization }, ground) => send(urlOf(ground, bystander), write, { authorization }),
  ),
  replay(
    'a harvested token and assertion for a write',
    'a mutation at the member’s own subgraph, by the gateway’s assertion',
    'INTYG_FEL_INNEHALL',
    ({ authorization, assertion }, ground) =>
      send(urlOf(ground, attacker), write, { authorization, [assertionHeader]: assertion }),
  ),
  {
    name: 'a harvested token at the gateway',
    attacker: 'a member',
    tried: 'the member asks the gateway as the user whose token it has seen, and writes',
    run: async (ground, verdict) => {
      const { authorization } = await harvest(ground);
      const written = await send(ground.gateway.url, write, { authorization });
      verdict.holds('nothing is written', written.data?.skapaBudget == null, written.text);
      const drafts = JSON.stringify({
        query: `{ part(id: "alvkarleby") { huvudman { budgetutkast { id } } } }`,
      });
      const others = await send(ground.gateway.url, drafts, { authorization });
      verdict.holds('no party shows it its own', others.code === 'FORBIDDEN', others.text);
    },
  },
  {
    name: 'a refusal that blames the caller',
    attacker: 'a member',
    tried: 'it refuses a good token, and says that the region did',
    run: async (ground, verdict) => {
      const { member, gateway } = ground;
      member.behave = ({ response }) => {
        response.writeHead(401, {
          'content-type': 'application/json',
          'www-authenticate': 'Bearer error="hemlig"',
        });
        response.end(
          JSON.stringify({
            errors: [
              {
                message: `${bystander}: hemlig`,
                extensions: { code: 'TOKEN_UTGANGEN', huvudman: bystander },
              },
            ],
          }),
        );
      };
      const answer = await askFully(gateway.url, vardcentrumQuery);
      verdict.holds('status 200', answer.status === 200);
      verdict.holds(
        'which names it alone',
        answer.errors?.every(
          ({ extensions, message }) =>
            extensions.huvudman === attacker && message.startsWith(`${attacker}: `),
        ) ?? false,
        answer.errors,
      );
      verdict.holds(
        'nothing leaks',
        !answer.text.includes('hemlig') && !answer.headers.has('www-authenticate'),
      );
    },
  },
];
