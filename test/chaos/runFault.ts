import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { AlertFared, Alerts } from './alerts/Alerts.ts';
import { type Fault, nothing } from './Fault.ts';
import { alertOf } from './faults/alertOf.ts';
import { judgeWrites, surelyRefused } from './judgeWrites.ts';
import { type Load, percentiles, type Sample } from './Load.ts';
import type { Writes } from './Writes.ts';

/** For how long the network is watched, in milliseconds. */
export interface Watch {
  beforeMs: number;
  /** From the fault's being injected until it is healed. */
  duringMs: number;
  afterMs: number;
  /** Watched too; each fault is there until its alert fires. */
  alerts?: Alerts;
}

/** How the network fared under one fault. */
export interface Fared {
  name: string;
  what: string;
  requests: number;
  complete: number;
  /** Of the complete ones, those in which something was shown as it was before. */
  stale: number;
  partial: number;
  wrong: number;
  failed: number;
  /** Changes that were acknowledged, refused with a code, or got no answer that says which. */
  written: number;
  refused: number;
  unanswered: number;
  /** Acknowledged changes that were not there afterwards. */
  lost: number;
  /** Milliseconds at the median and at the 99th percentile: before, during, after. */
  ms: Record<'before' | 'during' | 'after', { p50: number; p99: number }>;
  /** Seconds from its being healed until every answer was whole again, and every change acknowledged; null: not in time. */
  recoverySeconds: number | null;
  /** Null: alerts are not watched, or the fault has none. */
  alert: AlertFared | null;
  /** The musts that did not hold, in words; the gravest first. */
  broken: string[];
  /** The answers in which others were missing than those whom the fault silences, in words. */
  missing: string[];
}

/**
 * Injects a fault into the network under load, heals it, waits until all is as before, and reads back what was written
 * where there are writes.
 */
export async function runFault<Place extends { load: Load; writes?: Writes }>(
  fault: Fault<Place>,
  ground: Place,
  watch: Watch,
): Promise<Fared> {
  const { load, writes } = ground;
  const began = performance.now();
  await wait(watch.beforeMs);
  const quiet = (await watch.alerts?.quiet(fault.name)) !== null;
  const injected = performance.now();
  await fault.inject(ground);
  const alert = watch.alerts ? await raised(fault, ground, watch.alerts) : null;
  await wait(Math.max(0, watch.duringMs - (performance.now() - injected)));
  if (writes) await surelyRefused(fault, writes, injected);
  await fault.heal(ground);
  const healed = performance.now();
  const recovered = await recovery(load, writes, healed);
  const after = performance.now();
  await wait(watch.afterMs);
  if (alert) alert.resolvedSeconds = (await watch.alerts?.quiet(fault.name)) ?? null;
  const ended = performance.now();
  await load.answered();
  const held = (await writes?.readBack()) ?? { lost: 0, broken: [] };
  const all = load.since(began, ended);
  const times = (from: number, until: number) => percentiles(load.since(from, until));
  const of = (kind: Sample['verdict']['kind']) =>
    all.filter(({ verdict }) => verdict.kind === kind);
  const { broken: brokenWrites, ...counted } = judgeWrites(
    fault,
    writes?.since(began, ended) ?? [],
  );
  return {
    name: fault.name,
    what: fault.what,
    requests: all.length,
    complete: of('complete').length,
    stale: of('complete').filter(({ verdict }) => 'stale' in verdict && verdict.stale).length,
    partial: of('partial').length,
    wrong: of('wrong').length,
    failed: of('failed').length,
    ...counted,
    lost: held.lost,
    ms: {
      before: times(began, injected),
      during: times(injected, healed),
      after: times(after, ended),
    },
    recoverySeconds: recovered === null ? null : (recovered - healed) / 1_000,
    alert,
    broken: [
      ...held.broken,
      ...new Set(brokenWrites),
      ...broken(all, recovered),
      ...(quiet ? [] : ['its alert was raised before it was there']),
      ...(alert ? brokenAlert(alert, watch.alerts?.withinSeconds ?? 0) : []),
    ],
    missing: missing(fault, all),
  };
}

/** Waits until the alert of a fault fires; one that is over by itself is there again and again until then. */
async function raised<Place>(
  fault: Fault<Place>,
  ground: Place,
  alerts: Alerts,
): Promise<AlertFared | null> {
  const own = alertOf[fault.name];
  if (!own?.alert) return null;
  let waits = fault.heal === nothing;
  const fired = alerts.fired(own, fault.name).finally(() => {
    waits = false;
  });
  while (waits) await fault.inject(ground);
  return fired;
}

function brokenAlert({ alert, firedSeconds, resolvedSeconds }: AlertFared, within: number) {
  const late = (seconds: number | null) => seconds === null || seconds > within;
  return [
    ...(late(firedSeconds) ? [`${alert} did not fire within ${within} s`] : []),
    ...(late(resolvedSeconds) ? [`${alert} was not resolved within ${within} s`] : []),
  ];
}

function broken(all: readonly Sample[], recovered: number | null): string[] {
  const why: string[] = [];
  for (const kind of ['wrong', 'failed'] as const) {
    for (const { question, verdict } of all) {
      if (verdict.kind === kind) why.push(`${kind}, ${question}: ${verdict.why}`);
    }
  }
  if (recovered === null) why.push(`not whole again within ${recoverMs / 1_000} s`);
  return [...new Set(why)];
}

function missing({ silent }: Pick<Fault, 'silent'>, all: readonly Sample[]): string[] {
  return all.flatMap(({ question, verdict }) => {
    const said = verdict.kind === 'partial' ? verdict.said : [];
    const others = said.filter(({ party }) => !silent.includes(party));
    const named = others.map(({ party, how }) => `${party} ${how}`).join(', ');
    return named ? [`missing, ${question}: ${named}`] : [];
  });
}

/** All that should not have been under a fault, each once: on a machine with time for everything, others are not missing. */
export function amiss({ broken, missing }: Fared): string[] {
  return [...broken, ...new Set(missing)];
}

const recoverMs = 60_000;
/** So many whole answers in a row, each question several times. */
const wholeInARow = 12;

interface Tried {
  from: number;
  to: number;
  well: boolean;
}

/**
 * When all was well again after `healed`: the last answer that was not whole had come, and the last change that was not
 * acknowledged. Null when enough whole answers in a row, and an acknowledged change of each draft, do not come in time.
 */
async function recovery(
  load: Load,
  writes: Writes | undefined,
  healed: number,
): Promise<number | null> {
  for (const until = healed + recoverMs; performance.now() < until; await wait(100)) {
    const answers = load.since(healed).map(({ from, to, verdict }) => ({
      from,
      to,
      well: verdict.kind === 'complete' && !verdict.stale,
    }));
    const changes = writes?.since(healed) ?? [];
    const drafts = writes?.drafts ?? [];
    const ends = [
      endOf(answers, wholeInARow),
      ...drafts.map(({ party, draft }) =>
        endOf(
          changes
            .filter((one) => one.party === party && one.draft === draft)
            .map(({ from, to, written }) => ({ from, to, well: written.kind === 'acknowledged' })),
          1,
        ),
      ),
    ];
    if (!ends.includes(null)) return Math.max(healed, ...ends.map(Number));
  }
  return null;
}

/** When the last that did not go well had ended, 0 when all went well; null when fewer have gone well since. */
function endOf(tried: Tried[], inARow: number): number | null {
  const inOrder = tried.sort((a, b) => a.from - b.from);
  const last = inOrder.slice(-inARow);
  if (last.length < inARow || !last.every(({ well }) => well)) return null;
  return inOrder.findLast(({ well }) => !well)?.to ?? 0;
}
