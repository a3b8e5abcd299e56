import type { RequestListener } from 'node:http';
import { type CallObserver, unobserved } from '../../gateway/members/guards.ts';
import { defaultLimits, type Limits } from '../../gateway/members/limits.ts';
import { Calls } from '../../gateway/members/members.ts';
import { Freshness, type Member } from '../../gateway/natverk/context.ts';
import { answering, type Misbehaving, misbehave } from '../misbehave.ts';

/** No deadline is met by accident; tests of deadlines set their own. */
export const patient: Limits = {
  ...defaultLimits,
  connectMs: 15_000,
  subgraphTimeoutMs: 15_000,
  breakAfter: 1_000,
};
export const works = answering({ data: {} });
export const hangs: RequestListener = () => {};
export const breaksOff: RequestListener = (request) => request.socket.destroy();
export const says = (status: number): RequestListener => {
  return (_request, response) => response.writeHead(status).end();
};

export const opened: { close(): Promise<void> }[] = [];
/** Ends what a test has started. */
export const closeOpened = async () => {
  for (const one of opened.splice(0)) await one.close();
};

export const serve = async (listener: RequestListener): Promise<Misbehaving> => {
  const server = await misbehave(listener);
  opened.push(server);
  return server;
};
/** An address at which nobody listens. */
export const nobody = async () => {
  const { url, close } = await misbehave(hangs);
  await close();
  return url;
};
export const callsWith = (limits: Partial<Limits> = {}, observer?: Partial<CallObserver>) => {
  const calls = new Calls({
    limits: { ...patient, ...limits },
    observer: { ...unobserved, ...observer },
  });
  // Before its servers: what is under way ends with them.
  opened.push(calls);
  return calls;
};
export const memberAt = (...urls: string[]): Member => ({
  id: 'tierp',
  urls,
  kontraktsversion: null,
});
export const ask = (
  calls: Calls,
  member: Member,
  leftMs = Number.POSITIVE_INFINITY,
  letIn?: () => void,
) =>
  calls
    .to(member)
    .ask(
      {
        payload: '{}',
        identity: async () => ({}),
        keepable: true,
        freshness: new Freshness(),
        leftMs,
        letIn,
      },
      { check: () => ({ whole: true }) },
    )
    .then((reply) => (reply.ok ? 'SVARADE' : `${reply.status} ${reply.orsak}`));
