import type { FastifyInstance } from 'fastify';
import { isRefusal } from '../access/AccessRefusal.ts';
import { atkomst as ordinary } from '../contract/atkomst.ts';
import { sendSessionRefusal, sessionOf } from './sessionOf.ts';
import type { Workplace } from './Workplace.ts';

/**
 * Who sees which of the subgraph's fields, to whoever is signed in: the contract's default of each field that not everyone
 * sees, and the huvudman's own choice in its place.
 */
export function accessLevelsRoute(app: FastifyInstance, workplace: Workplace): void {
  const { falt: chosen = {}, parter = [] } = workplace.atkomst;
  const falt = Object.keys({ ...ordinary, ...chosen })
    .sort()
    .map((coordinate) => {
      const standard = ordinary[coordinate] ?? 'offentlig';
      return { falt: coordinate, standard, niva: chosen[coordinate] ?? standard };
    });
  app.get('/atkomstnivaer', async (request, reply) => {
    const open = await sessionOf(request, workplace);
    return isRefusal(open) ? sendSessionRefusal(reply, open) : { falt, parter };
  });
}
