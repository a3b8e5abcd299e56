/** The field of an entity's key that says which huvudman owns it: the gateway reads it to know whom to ask. */
export function ownerField(typename: string): 'id' | 'huvudmanId' {
  return typename === 'Huvudman' ? 'id' : 'huvudmanId';
}
