/** A value, at hand or to come: a database in the process answers at once, one beside it later. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Goes on with a value, at once when it is at hand. */
export function andThen<Value, Result>(
  value: MaybePromise<Value>,
  next: (value: Value) => MaybePromise<Result>,
): MaybePromise<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All of them, at once when every one is at hand. */
export function allOf<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<Value[]> {
  return values.some((value) => value instanceof Promise)
    ? Promise.all(values)
    : (values as Value[]);
}
