import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../ask.ts';
import { vardcentrumQuery } from '../queries.ts';
import type { Attack } from './Attack.ts';
import { askFully, attacker, bytesInUse, type FullAnswer, type Ground } from './Ground.ts';
import type { Call } from './HostileServer.ts';
import { leaks } from './leaks.ts';
import type { Verdict } from './Verdict.ts';

/** What becomes of the hostile member's own part: null, as it honestly is, or as the attack says. */
export type OwnPart = 'null' | 'as it honestly is' | 'of no consequence';

export interface MemberAttack {
  name: string;
  tried: string;
  /** What it does when it is asked. */
  behave: (call: Call, ground: Ground) => unknown;
  own: OwnPart;
  /** What `extensions.natverk` says of the member. */
  told?: { status: string; orsak?: string };
  /** Another query than that of a whole vårdcentrum; then the whole answer without the member is held by `more`. */
  query?: string;
  /** Asks the gateway that waits a second only. */
  hasty?: boolean;
  /** The most bytes that may have left the hostile server. */
  mostBytes?: number;
  /** The code of an error that is the gateway's own, and names nobody. */
  gatewaysOwn?: string;
  /** Claims of this attack's own. */
  more?: (answer: FullAnswer, ground: Ground, verdict: Verdict) => unknown;
}

/** What the gateway may keep in memory after an attack; what an attack sends is many times this. */
const mostKept = 50_000_000;
const canary = '{ part(id: "alvkarleby") { namn huvudman { verksamheter { totalCount } } } }';
const codes = ['HUVUDMAN_UNAVAILABLE', 'HUVUDMAN_ERROR', 'BAD_USER_INPUT', 'FEL_HUVUDMAN'];
const deniedCodes = ['FORBIDDEN', 'TOKEN_OGILTIG', 'INTYG_OGILTIGT'];

/** An attack by a member that answers as it likes in its own subgraph's place. */
export function memberAttack(options: MemberAttack): Attack {
  const { name, tried, behave } = options;
  return {
    name,
    attacker: 'a member',
    tried,
    run: async (ground, verdict) => {
      const { member, gateway, hastyGateway } = ground;
      member.forget();
      ground.toBystander.forget();
      member.behave = (call) => behave(call, ground);
      const before = options.mostBytes === undefined ? 0 : bytesInUse();
      const { url } = options.hasty ? hastyGateway : gateway;
      const answer = await askFully(url, options.query ?? vardcentrumQuery);

      claimUntouched(answer, ground, options, verdict);
      claimNamed(answer, options, verdict);
      await options.more?.(answer, ground, verdict);
      if (options.mostBytes !== undefined) {
        await member.quiet();
        verdict.holds('reading stopped', member.sent <= options.mostBytes, member.sent);
        verdict.holds('memory given back', bytesInUse() - before < mostKept);
      }
      // Whatever is left of the attack must not reach the next question.
      member.behave = ({ socket }) => socket.destroy();
      const [next, expected] = [await askFully(url, canary), await ground.network.ask(canary)];
      verdict.same('next question answered', next.data, expected.data);
    },
  };
}

function claimUntouched(
  answer: FullAnswer,
  { honest, network, member }: Ground,
  { own, query }: MemberAttack,
  verdict: Verdict,
): void {
  verdict.holds('status 200', answer.status === 200, answer.status);
  const leak = leaks(answer.text, [network.gateway.url, member.url]);
  verdict.holds('nothing leaks', leak === null, leak);
  const odd = [...answer.headers.keys()].filter((header) => /cookie|hostile/.test(header));
  verdict.same('no header comes along', odd, []);
  verdict.holds(
    'no-store',
    answer.headers.get('cache-control') === 'no-store',
    answer.headers.get('cache-control'),
  );
  verdict.holds('no prototype touched', !('polluted' in {}) && !('polluted' in Object));
  if (query !== undefined) return;

  verdict.same('others whole', othersOf(answer), othersOf(honest));
  const missing = answer.data?.vardcentrum?.sammanstallning?.saknas;
  if (own === 'null') {
    verdict.same('own part null', ownOf(answer), nothingOf(honest));
    verdict.same('named as missing', missing, [{ namn: 'Tierps kommun' }]);
    verdict.holds('nothing grows', answer.text.length < honest.text.length + 2_000);
  }
  if (own === 'as it honestly is') {
    verdict.same('own part kept', answer.data, honest.data);
  }
}

function claimNamed(answer: FullAnswer, options: MemberAttack, verdict: Verdict) {
  const { own, told, query, gatewaysOwn } = options;
  const all = answer.errors ?? [];
  const errors = all.filter(({ extensions }) => extensions.code !== gatewaysOwn);
  if (own === 'null') verdict.holds('an error', errors.length > 0);
  const others = errors.filter(
    ({ message, extensions }) =>
      extensions.huvudman !== attacker ||
      !message.startsWith(`${attacker}: `) ||
      message.length > 350 ||
      ![...codes, ...deniedCodes].includes(String(extensions.code)) ||
      Object.keys(extensions).some((key) => key !== 'code' && key !== 'huvudman'),
  );
  verdict.same('which names it alone', others, []);
  verdict.holds('few errors', all.length <= 60, all.length);
  if (query !== undefined) return;
  const natverk = answer.extensions?.natverk ?? [];
  verdict.same('no extensions come along', Object.keys(answer.extensions ?? {}), ['natverk']);
  const strangers = natverk.filter(
    ({ huvudman, status }) => huvudman !== attacker && status !== 'SVARADE',
  );
  verdict.same('others named rightly', strangers, []);
  if (told) {
    const { status, orsak } = natverk.find(({ huvudman }) => huvudman === attacker) ?? {};
    verdict.holds(
      `named with ${told.orsak ?? told.status}`,
      isDeepStrictEqual({ status, orsak }, { orsak: undefined, ...told }),
      { status, orsak },
    );
  }
}

type Participant = { part: { id: string } } & Record<string, unknown>;
const participants = ({ data }: Answer): Participant[] => data?.vardcentrum?.deltagare ?? [];

/** Whatever does not depend on the attacker: the other participants, and what samverkan itself says. */
function othersOf(answer: Answer) {
  const { namn, samverkansform, kommunkoder } = answer.data?.vardcentrum ?? {};
  const others = participants(answer).filter(({ part }) => part.id !== attacker);
  return { namn, samverkansform, kommunkoder, others };
}

export function ownOf(answer: Answer): Participant | undefined {
  return participants(answer).find(({ part }) => part.id === attacker);
}

function nothingOf(honest: Answer) {
  const { part, ...fields } = ownOf(honest) ?? {};
  return { part, ...Object.fromEntries(Object.keys(fields).map((key) => [key, null])) };
}
