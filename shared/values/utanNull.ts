/**
 * A copy of a GraphQL value as plain objects, without fields that are null or left out, so that it is stored the same
 * however it was sent. Nulls in lists cannot occur: the SDL has none.
 */
export function utanNull<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(utanNull) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner != null)
      .map(([name, inner]) => [name, utanNull(inner)]),
  ) as Value;
}
