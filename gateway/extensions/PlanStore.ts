import type { Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';
import { LRUCache } from 'lru-cache';

type QueryPlan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];

/** The most plans that are kept, and the most text that they would make; in memory they take some three times as much. */
const maxPlans = 2_000;
const maxLength = 30_000_000;

interface Stored {
  plan: QueryPlan;
  /** The graphs that it asks. */
  graphs: ReadonlySet<string>;
}

/**
 * The planner's cache, which survives that the supergraph is replaced: extensions leave everybody else's part as it was, so
 * a plan that asks none of them stands. Only plans that ask a graph beyond those of the network are dropped.
 */
export class PlanStore {
  readonly #networkGraphs: ReadonlySet<string>;
  readonly #plans = new LRUCache<string, Stored>({
    max: maxPlans,
    maxSize: maxLength,
    sizeCalculation: ({ plan }) => JSON.stringify(plan).length,
  });

  constructor(networkGraphs: ReadonlySet<string>) {
    this.#networkGraphs = networkGraphs;
  }

  async get(key: string): Promise<QueryPlan | undefined> {
    return this.#plans.get(key)?.plan;
  }

  async set(key: string, plan: QueryPlan): Promise<void> {
    this.#plans.set(key, { plan, graphs: graphsIn(plan) });
  }

  async delete(key: string): Promise<boolean> {
    return this.#plans.delete(key);
  }

  /** Called by the gateway when it takes another supergraph. */
  clear(): void {
    for (const [key, { graphs }] of this.#plans.entries()) {
      if ([...graphs].some((graph) => !this.#networkGraphs.has(graph))) this.#plans.delete(key);
    }
  }
}

function graphsIn(plan: QueryPlan): Set<string> {
  const graphs = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind === 'Fetch' && 'serviceName' in node) {
      graphs.add(String(node.serviceName));
      return;
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(plan.node);
  return graphs;
}
