import type { FetchAnswer } from './runPlan.ts';

/** A graph of the supergraph. */
export interface Graph {
  name: string;
  /** Where it answers, as the supergraph says. */
  url?: string;
}

/** What a graph is asked. */
export interface GraphRequest {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client gave
  request: { query?: string; variables?: Record<string, any> };
  /** The context of the request that it is asked for. */
  context: object;
}

/** Answers for one graph. Never throws: whatever is wrong is told of by errors beside what is right. */
export interface GraphSource {
  process(asked: GraphRequest): Promise<FetchAnswer>;
}

/** The supergraph that is served, and news of every other that takes its place. */
export interface SupergraphSource {
  readonly supergraphSdl: string;
  onUpdate(listener: (supergraphSdl: string) => void): void;
}
