import type { Reading } from '../check/checkAnswer.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import type { Member } from '../natverk/Member.ts';
import type { MemberStatus } from '../natverk/MemberStatuses.ts';
import { isTystnad } from '../natverk/svarsstatusar.ts';
import { alder } from './alder.ts';
import type { Calls } from './Calls.ts';
import type { Deadlines } from './Deadline.ts';
import { inaktuellt } from './inaktuellt.ts';
import type { Reader, Reply } from './MemberAnswers.ts';

/**
 * Asks a party within what the client's question has left of its time, and notes in `extensions.natverk` how it answered.
 * One that has been silent in this answer is not asked again. `payload` is the body of the call.
 */
export async function askParty<R extends Reading>(
  calls: Calls,
  member: Member,
  payload: string,
  { natverk, identify, letIn, keepable, freshness }: GatewayContext,
  reader: Reader<R>,
  deadlines?: Deadlines,
): Promise<Reply<R>> {
  const { id: huvudman } = member;
  const asking = {
    payload,
    identity: () => identify.headers(member, payload),
    codeRefused: () => identify.codeRefused(member),
    letIn,
    keepable,
    freshness,
    deadlines,
    leftMs: calls.limitsOf(huvudman).memberBudgetMs - natverk.elapsed(),
  };
  const answers = calls.to(member);
  const before = natverk.silent(huvudman);
  const reply = before
    ? answers.instead(asking, reader, before)
    : await answers.ask(asking, reader);
  const failure = reply.ok ? reply.stale?.failure : reply;
  if (failure && isTystnad(failure.status)) {
    natverk.fellSilent(huvudman, { status: failure.status, orsak: failure.orsak });
  }
  natverk.report({ huvudman, ...told(reply), ms: reply.ms });
  return reply;
}

/** A reply as `extensions.natverk` shows it. */
function told(reply: Reply<Reading>): Omit<MemberStatus, 'huvudman' | 'ms'> {
  if (!reply.ok) return { status: reply.status, orsak: reply.orsak };
  if (reply.stale) return inaktuellt(reply.stale);
  if (reply.fresh) return { status: 'SVARADE', ...alder(reply.fresh) };
  const { orsak } = reply.reading;
  if (orsak === undefined) return { status: 'SVARADE' };
  return { status: orsak === 'ATKOMST_NEKAD' ? 'NEKADE' : 'OGILTIGT_SVAR', orsak };
}
