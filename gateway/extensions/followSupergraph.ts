import type { SupergraphSdlHook } from '@apollo/gateway';
import type { FastifyBaseLogger } from 'fastify';
import type { Extended } from './ExtendedSupergraph.ts';

/**
 * Gives every new supergraph to Apollo's gateway. Questions under way are finished on the supergraph that they were planned on.
 * If a supergraph cannot be loaded, the one before stays.
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
