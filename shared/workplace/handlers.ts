import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '../access/AccessRefusal.ts';
import { sendRefusal } from '../serve/http/sendRefusal.ts';
import { rollerOf } from './session/Session.ts';
import type { OpenSession } from './session/SessionDoor.ts';
import { sendSessionRefusal, sessionOf } from './sessionOf.ts';
import type { Workplace } from './Workplace.ts';

/** Answers a signed-in user. `origin` is the origin at which the user reaches the workplace. */
export type Handler = (
  open: OpenSession & { origin: string },
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>;

/** Lets signed-in users in, and refuses everybody else. */
export const signedIn =
  (workplace: Workplace, handler: Handler) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const open = await sessionOf(request, workplace);
    return isRefusal(open) ? sendSessionRefusal(reply, open) : handler(open, request, reply);
  };

/** Lets the huvudman's own admins in. Before an admin writes, the issuer is asked for the roles, as for any write. */
export const asAdmin = (workplace: Workplace, handler: Handler) =>
  signedIn(workplace, async (open, request, reply) => {
    const { door, slug } = workplace;
    const now = request.method === 'GET' ? open : await door.forWriting(open);
    if (isRefusal(now)) return sendSessionRefusal(reply, now);
    const { session } = now;
    const admin = session.huvudman === slug && rollerOf(session).includes('admin');
    return admin
      ? handler({ ...now, origin: open.origin }, request, reply)
      : sendRefusal(reply, onlyAdmin);
  });

const onlyAdmin = {
  code: 'FORBIDDEN',
  message: 'Det här får bara den göra som har rollen admin hos huvudmannen.',
  status: 403,
} as const;
