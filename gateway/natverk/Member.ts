import type { CallKey } from '../../shared/registry/Signer.ts';

/** A subgraph that one party runs, as the gateway knows it. */
export interface Member {
  /** The party's id. */
  id: string;
  /** Its GraphQL endpoints, at least one, in the order in which it wants to be asked. */
  urls: readonly string[];
  /** The version of the contract that it says it implements; null: not stated, so the newest. */
  kontraktsversion: string | null;
  /** The key by which its calls may bear codes in the place of signatures; none when left out or null. */
  callKey?: CallKey | null;
}
