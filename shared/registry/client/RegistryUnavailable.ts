/** The registry could not be asked, or gave an answer that is none of a registry's. */
export class RegistryUnavailable extends Error {
  override name = 'RegistryUnavailable';
}
