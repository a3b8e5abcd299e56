import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refusals, refuse } from '../access/AccessRefusal.ts';
import { sendRefusal } from '../serve/http/sendRefusal.ts';
import { fromOwnPage, ownOrigin } from './session/ownOrigin.ts';
import type { OpenSession } from './session/SessionDoor.ts';
import type { Workplace } from './Workplace.ts';

/**
 * The session of a request to one of the workplace's own routes. A request that changes anything must come from the workplace's
 * own page.
 */
export async function sessionOf(
  request: FastifyRequest,
  { door, publicUrl }: Pick<Workplace, 'door' | 'publicUrl'>,
  how: { unattended?: boolean } = {},
): Promise<(OpenSession & { origin: string }) | Refusal> {
  const origin = ownOrigin(request, publicUrl);
  if (origin === null || (request.method !== 'GET' && !fromOwnPage(request, origin))) {
    return refuse('SESSION_FEL_URSPRUNG');
  }
  const open = await door.open(request, how);
  return isRefusal(open) ? open : { ...open, origin };
}

export const sendSessionRefusal = (reply: FastifyReply, { refused: code }: Refusal) =>
  sendRefusal(reply, { code, ...refusals[code] });
