import type { QueryPlan } from '@apollo/query-planner';
import { LRUCache } from 'lru-cache';

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

  get(key: string): QueryPlan | undefined {
    return this.#plans.get(key)?.plan;
  }

  set(key: string, plan: QueryPlan): void {
    this.#plans.set(key, { plan, graphs: graphsIn(plan) });
  }

  /** To be called when another supergraph is taken. */
  dropExtensions(): void {
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
