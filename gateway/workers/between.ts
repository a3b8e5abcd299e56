import type { Registry } from 'prom-client';
import type { ExtensionViolation } from '../../shared/policy/extension/Extension.ts';
import type { Once, Spent } from '../../shared/store/SharedStore.ts';
import type { KeptEntry } from '../members/lastAnswers.ts';
import type { UsedOperation } from '../metrics/Usage.ts';
import type { Network } from '../registry/Network.ts';
import type { Registerlage } from '../registry/registerResolvers.ts';

/** The network at one moment, and what is known of its registry. */
export interface NetworkState {
  network: Network;
  register: Registerlage | null;
}

/** The supergraph at one moment. */
export interface SupergraphState {
  supergraphSdl: string;
  extensions: ReadonlyMap<string, string>;
  quarantined: ReadonlyMap<string, readonly ExtensionViolation[]>;
}

/** What a worker begins with. */
export interface Beginning {
  /** Null over a supergraph of the operator's own. */
  state: { network: NetworkState; supergraph: SupergraphState } | null;
  /** Samverkan's last good answers. */
  lastAnswers: readonly KeptEntry[];
}

/** What one process shows Prometheus. */
export type Metrics = readonly Awaited<ReturnType<Registry['getMetricsAsJSON']>>[number][];

/** What a gateway's primary does for its workers. */
export type ForWorkers = Readonly<{
  begin: () => Promise<Beginning>;
  /** The worker listens. */
  ready: (url: string, port: number) => void;
  /** The worker cannot start; a sentence that says why. */
  failed: (sentence: string) => void;
  take: (once: Once, id: string) => boolean | Promise<boolean>;
  confirm: (once: Once, id: string) => void;
  settle: (spent: readonly Spent[]) => Promise<readonly number[]>;
  /** Samverkan's last good answers that are new; `none` says that it lets none be shown any more. */
  lastAnswers: (entries: readonly KeptEntry[], none: boolean) => void;
  /** What clients have asked since this was said last. */
  asked: (operations: readonly UsedOperation[]) => void;
}>;

/** What a worker does for its primary. */
export type ForPrimary = Readonly<{
  network: (state: NetworkState) => void;
  /** How the last look at the registry went. */
  registerStatus: (status: Registerlage['status']) => void;
  supergraph: (state: SupergraphState) => void;
  /** What other workers have been answered by samverkan. */
  lastAnswers: (entries: readonly KeptEntry[]) => void;
  metrics: () => Promise<Metrics>;
  /** Leaves as a server does: says for a while that it is not ready, finishes what is under way, and ends. */
  leave: (graceMs: number) => void;
}>;
