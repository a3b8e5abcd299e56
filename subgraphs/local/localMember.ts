import { kontraktsversion } from '../../shared/contract/kontraktsversion.ts';
import type { Identity } from '../../shared/registry/Entry.ts';
import type { Config } from '../network.ts';

/** What a member of the local network says of itself in the registry, but for its address and key. */
export interface LocalMember {
  identity: Omit<Identity, 'urls' | 'key'>;
  kontraktsversion: string;
  /** The SDL that it publishes beyond the contract; null: nothing. */
  extension: string | null;
}

/** A member's config as the registry is told of it. */
export function localMember(config: Config): LocalMember {
  if ('delgraf' in config) {
    const { id, namn, slag, lan, kontraktsversion } = config.delgraf;
    const identity = { id, namn, slag, lan, organisationsnummer: null };
    return { identity, kontraktsversion, extension: null };
  }
  const { id, namn, slag, lan, organisationsnummer, tillagg } = config.huvudman;
  return {
    identity: { id, namn, slag, lan, organisationsnummer },
    kontraktsversion,
    extension: tillagg?.sdl ?? null,
  };
}
