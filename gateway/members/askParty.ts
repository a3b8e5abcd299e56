import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import type { Reading } from '../check/checkAnswer.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import type { Member } from '../natverk/Member.ts';
import type { Svar } from '../natverk/Natverk.ts';
import { isTystnad } from '../natverk/svarsstatusar.ts';
import { alder } from './alder.ts';
import type { Calls } from './Calls.ts';
import { inaktuellt } from './inaktuellt.ts';
import type { Read, Reply } from './MemberAnswers.ts';

/** What is asked, as GraphQL over HTTP has it. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/**
 * Asks a party within what the client's question has left of its time, and notes in `extensions.natverk` how it answered.
 * One that has been silent in this answer is not asked again.
 */
export async function askParty<R extends Reading>(
  calls: Calls,
  member: Member,
  question: Question,
  { natverk, identify, letIn, keepable, freshness }: GatewayContext,
  read: Read<R>,
): Promise<Reply<R>> {
  const { id: huvudman } = member;
  const payload = withExactNumbers(JSON.stringify(question));
  const asking = {
    payload,
    identity: () => identify(huvudman, payload),
    letIn,
    keepable,
    freshness,
    leftMs: calls.limitsOf(huvudman).memberBudgetMs - natverk.elapsed(),
  };
  const answers = calls.to(member);
  const before = natverk.silent(huvudman);
  const reply = before ? answers.instead(asking, read, before) : await answers.ask(asking, read);
  const failure = reply.ok ? reply.stale?.failure : reply;
  if (failure && isTystnad(failure.status)) {
    natverk.fellSilent(huvudman, { status: failure.status, orsak: failure.orsak });
  }
  natverk.report({ huvudman, ...told(reply), ms: reply.ms });
  return reply;
}

/** A reply as `extensions.natverk` tells of it. */
function told(reply: Reply<Reading>): Omit<Svar, 'huvudman' | 'ms'> {
  if (!reply.ok) return { status: reply.status, orsak: reply.orsak };
  if (reply.stale) return inaktuellt(reply.stale);
  if (reply.fresh) return { status: 'SVARADE', ...alder(reply.fresh) };
  const { orsak } = reply.reading;
  if (orsak === undefined) return { status: 'SVARADE' };
  return { status: orsak === 'ATKOMST_NEKAD' ? 'NEKADE' : 'OGILTIGT_SVAR', orsak };
}
