/** The characters before the first that can be composed with another. */
const standing = /^[\0-\u02ff]*$/;

/**
 * A value with all its texts in Unicode composed form (NFC): å as one character, not as an a and a ring. A Mac writes
 * file names, and some programs texts, in the other form. Without this the same name would be two names, and a search
 * would find one.
 */
export function composed<Value>(value: Value): Value {
  if (typeof value === 'string') {
    return (standing.test(value) ? value : value.normalize('NFC')) as Value;
  }
  if (Array.isArray(value)) return value.map(composed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  // Values of custom scalars, such as dates, are instances of a class and have no texts of their own.
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const made: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    made[name] = composed((value as Record<string, unknown>)[name]);
  }
  return made as Value;
}
