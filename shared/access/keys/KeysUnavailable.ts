/** The keys to verify with cannot be had: not reached or not readable, and there are none from before. */
export class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}
