/**
 * A value with every text in it composed (Unicode NFC): å as one character, not as an a and a ring. A Mac writes file
 * names, and some programs texts, the other way; stored so, the same name would be two, and a search would find one.
 */
export function composed<Value>(value: Value): Value {
  if (typeof value === 'string') return value.normalize('NFC') as Value;
  if (Array.isArray(value)) return value.map(composed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  // Values of custom scalars, such as dates, are objects of a class: they hold no text of their own.
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const made: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    made[name] = composed((value as Record<string, unknown>)[name]);
  }
  return made as Value;
}
