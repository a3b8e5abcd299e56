import { sha256Hex } from '../../shared/values/sha256Hex.ts';

/**
 * What stands as an extension's address in the supergraph: under .invalid (RFC 2606), since its owner's address is looked
 * up for every question, and with a digest of the SDL, so that another publication makes another data source.
 */
export function extensionUrl(huvudman: string, sdl: string): string {
  return `http://${huvudman}.invalid/${sha256Hex(sdl).slice(0, 16)}`;
}
