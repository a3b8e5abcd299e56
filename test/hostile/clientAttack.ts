import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { token } from '../identity.ts';
import type { Attack } from './Attack.ts';
import { altering } from './behaviours.ts';
import { attacker, type Ground } from './Ground.ts';
import { type HttpAnswer, post } from './http.ts';
import { leaks } from './leaks.ts';
import type { Verdict } from './Verdict.ts';

/** An attack at a limit: what stands just inside it is answered, what stands just outside is refused. */
export interface BorderAttack {
  name: string;
  tried: string;
  /** The code of the refusal. */
  code: string;
  status?: number;
  inside: unknown;
  outside: unknown;
  /** Whether it must be asked to be known: its refusal comes instead of the answer. */
  asked?: boolean;
  /** Where; the gateway when left out. */
  at?: (ground: Ground) => Promise<RunningServer> | RunningServer;
}

/** What the code and the Swedish sentence of a refusal must be like, wherever it comes from. */
export function claimRefused(
  verdict: Verdict,
  answer: Pick<HttpAnswer, 'status' | 'json' | 'text'>,
  { code, status = 400 }: { code: string; status?: number },
): void {
  verdict.holds(`refused with ${status}`, answer.status === status, answer.text);
  const errors = answer.json?.errors ?? [];
  verdict.holds(`and ${code}`, errors.length === 1 && errors[0].extensions?.code === code, errors);
  const sentence = String(errors[0]?.message);
  verdict.holds('in a sentence that says what to do', /^\p{Lu}.{20,}\.$/u.test(sentence), sentence);
  verdict.holds('no data', answer.json?.data === undefined, answer.json?.data);
  verdict.holds('nothing leaks', leaks(answer.text, []) === null, leaks(answer.text, []));
}

/** Makes an attack at a limit. Every question goes by samverkan first, so nobody was asked when samverkan was not. */
export function borderAttack(options: BorderAttack): Attack {
  const { name, tried, code, status = 400, inside, outside, asked = false } = options;
  return {
    name,
    attacker: 'a client',
    tried,
    run: async (ground, verdict) => {
      const { samverkan } = ground;
      samverkan.behave = altering(() => undefined);
      const { url } = await (options.at ?? (({ gatewayOfSamverkan }) => gatewayOfSamverkan))(
        ground,
      );
      const answered = await post(url, inside);
      verdict.holds(
        'just inside is answered',
        answered.status === 200 && answered.json?.data != null && !answered.json.errors,
        answered.text,
      );
      samverkan.forget();
      claimRefused(verdict, await post(url, outside), { code, status });
      const { length } = samverkan.calls;
      verdict.holds('no subgraph was asked', asked || length === 0, length);
      const next = await post(url, inside);
      verdict.holds('the next question is answered', next.status === 200, next.text);
    },
  };
}

/** Any other attack of a client's. */
export function clientAttack(name: string, tried: string, run: Attack['run']): Attack {
  return { name, attacker: 'a client', tried, run };
}

/** A server under attack, and the headers that get a caller past its door, so that what lies behind is tried too. */
export interface Target {
  name: string;
  url: string;
  headers: Record<string, string>;
}

/** The gateway, samverkan and a huvudman's subgraph. */
export async function targets({ network }: Ground): Promise<Target[]> {
  const own = async (name: string): Promise<Target> => {
    const authorization = `Bearer ${await token({ huvudman: attacker, audience: name, roller: ['las'] })}`;
    return { name, url: network.subgraphs.get(name)?.url ?? '', headers: { authorization } };
  };
  const gateway = { name: 'gateway', url: network.gateway.url, headers: {} };
  return [gateway, await own('samverkan'), await own(attacker)];
}
