import type { SupergraphSdlHook } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import type { Extended } from './ExtendedSupergraph.ts';

/**
 * Has Apollo's gateway take up every new supergraph. Questions under way are finished by what they were planned on. One that
 * cannot be taken up leaves the one before in place.
 */
export function followSupergraph(extended: Extended, log: FastifyBaseLogger): SupergraphSdlHook {
  return async ({ update }) => {
    extended.onUpdate((supergraphSdl) => {
      try {
        update(supergraphSdl);
      } catch (error) {
        log.error({ err: error }, 'the supergraph could not be taken up');
      }
    });
    return { supergraphSdl: extended.supergraphSdl };
  };
}
