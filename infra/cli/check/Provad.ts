import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Kontraktsversion } from '../../../shared/contract/kontraktsversioner.ts';
import type { Medlem, Referens } from './Medlem.ts';

/** The subgraph that is checked, and what is known of it. */
export interface Provad {
  /** Its schema; null when it could not be had or read. */
  sdl: DocumentNode | null;
  /** Why there is no schema, in Swedish. */
  sdlFel: string | null;
  /** The version of the contract that it says that it is on; null when it says none. */
  uppger: string | null;
  /** The version that it is held against. */
  version: Kontraktsversion;
  /** That version as a schema, whose scalars tell a right value from a wrong one. */
  kontrakt: GraphQLSchema;
  /** The running subgraph; null when only a file is checked. */
  medlem: Medlem | null;
  /** Entities of the member's own, by key, to look at beside its units. */
  exempel: readonly Referens[];
}

/** A running subgraph, for checks that call it. */
export function medlemAv({ medlem }: Provad): Medlem {
  if (!medlem) throw new Error('a check that calls a member was run on a file');
  return medlem;
}
