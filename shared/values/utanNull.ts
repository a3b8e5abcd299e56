/**
 * A copy of a value as GraphQL gives it, plain all through and without what is null or left out, so that it is kept
 * the same however it was sent. Nulls in lists cannot be: the SDL has none.
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
