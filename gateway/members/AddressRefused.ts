/** A connection that was not made, since the operator of the gateway does not let it ask there. */
export class AddressRefused extends Error {
  override name = 'AddressRefused';

  constructor() {
    super('the address is in a network that members are not asked in');
  }
}
