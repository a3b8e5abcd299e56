import { LRUCache } from 'lru-cache';

/**
 * Makes something of a text once for all who use it at the same time: the gateways of one process mostly serve the same
 * supergraph. What nobody uses any more is not kept in memory.
 */
export function whileUsed<T extends object>(make: (text: string) => T): (text: string) => T {
  const made = new LRUCache<string, WeakRef<T>>({ max: 10 });
  return (text) => {
    const known = made.get(text)?.deref();
    if (known) return known;
    const fresh = make(text);
    made.set(text, new WeakRef(fresh));
    return fresh;
  };
}
