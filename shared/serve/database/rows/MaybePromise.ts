/** A value, or a promise of one: a database in this process answers at once, another one later. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Continues with a value, at once when it is no promise. */
export function andThen<Value, Result>(
  value: MaybePromise<Value>,
  next: (value: Value) => MaybePromise<Result>,
): MaybePromise<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All values, at once when none is a promise. */
export function allOf<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<Value[]> {
  return values.some((value) => value instanceof Promise)
    ? Promise.all(values)
    : (values as Value[]);
}
