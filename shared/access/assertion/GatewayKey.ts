import type { CryptoKey } from 'jose';

/** The key by which a gateway is known. */
export interface GatewayKey {
  /** The gateway's id: the key's `kid`. */
  id: string;
  privateKey: CryptoKey;
}
