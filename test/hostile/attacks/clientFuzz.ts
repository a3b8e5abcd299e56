import type { Attack } from '../Attack.ts';
import { clientAttack, targets } from '../clientAttack.ts';
import { type HttpAnswer, send } from '../http.ts';
import { malformedRequests } from '../malformedRequests.ts';
import type { Verdict } from '../Verdict.ts';

/** Everything that is refused says so with a status of the client's, a code, and nothing of the server. */
function claimOrderly(verdict: Verdict, answer: HttpAnswer, sent: string): void {
  const { status, json, text } = answer;
  verdict.holds('never a fault of the server', status < 500, `${status} ${sent}`);
  const errors: { extensions?: { code?: string } }[] = json?.errors ?? [];
  const coded = errors.every(({ extensions }) => typeof extensions?.code === 'string');
  const refused = status >= 400 ? errors.length > 0 : json !== undefined;
  verdict.holds('always JSON with a code', coded && refused, `${sent} -> ${text}`);
  const unforeseen = errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR');
  verdict.holds('never unforeseen', !unforeseen, `${sent} -> ${text}`);
  const leak = /node_modules|\.[jt]s:\d|stacktrace|\bat \S+ \(/.exec(text)?.[0] ?? null;
  verdict.holds('nothing leaks', leak === null, leak);
}

/** Some hundreds of requests that are wrong in some way, the same ones each time. */
export const clientFuzz: Attack[] = [
  clientAttack(
    'four hundred malformed requests',
    'wrong bytes, JSON, GraphQL, types and headers, to the gateway and a subgraph',
    async (ground, verdict) => {
      for (const { name, url, headers } of await targets(ground)) {
        if (name === 'samverkan') continue;
        for (const init of malformedRequests(200)) {
          const sent = `${String(init.body).slice(0, 120)}`;
          claimOrderly(
            verdict,
            await send(url, { ...init, headers: { ...headers, ...init.headers } }),
            sent,
          );
        }
        const after = await send(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: '{"query":"{ __typename }"}',
        });
        verdict.holds('the next question is answered', after.status === 200, after.text);
      }
    },
  ),
];
