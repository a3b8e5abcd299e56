interface Waiting<Item, Answer> {
  item: Item;
  resolve: (answer: Answer | Promise<Answer>) => void;
}

/**
 * Gathers what is asked for one request in one go, as the fetches of a plan's step are, so that it can be answered together.
 * Nothing is waited for: what is begun later is another go.
 */
export class Gathering<Item, Answer> {
  readonly #answer: (items: readonly Item[], context: object) => readonly Promise<Answer>[];
  readonly #waiting = new WeakMap<object, Waiting<Item, Answer>[]>();

  /** `answer` gives one answer for each item, in their order. */
  constructor(answer: (items: readonly Item[], context: object) => readonly Promise<Answer>[]) {
    this.#answer = answer;
  }

  /** The answer to an item of the request that this context belongs to. */
  ask(item: Item, context: object): Promise<Answer> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(context);
      if (waiting) {
        waiting.push({ item, resolve });
        return;
      }
      const first = [{ item, resolve }];
      this.#waiting.set(context, first);
      queueMicrotask(() => this.#go(first, context));
    });
  }

  #go(waiting: readonly Waiting<Item, Answer>[], context: object): void {
    this.#waiting.delete(context);
    try {
      const answers = this.#answer(
        waiting.map(({ item }) => item),
        context,
      );
      for (const [index, { resolve }] of waiting.entries()) {
        resolve(answers[index] as Promise<Answer>);
      }
    } catch (error) {
      // Nobody else would hear of it, and the process would end.
      for (const { resolve } of waiting) resolve(Promise.reject(error));
    }
  }
}
