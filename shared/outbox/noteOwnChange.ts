import { randomUUID } from 'node:crypto';
import type { Writer } from '../serve/database/rows/Writer.ts';
import { HandelseEntity } from './Handelse.ts';

/** A change of an own row, as in the history. */
export interface OwnChange {
  typ: string;
  radId: string;
  version: number;
  tid: string;
  fore: string | null;
}

/** Adds a change to the outbox, in the change's own transaction. */
export async function noteOwnChange(
  manager: Writer,
  { typ, radId, version, tid, fore }: OwnChange,
): Promise<void> {
  const noted = { id: randomUUID(), noterad: tid, part: null, fordelad: null };
  const handelse = { ...noted, typ, radId, version, tid, ny: fore === null };
  await manager.insert(HandelseEntity, [handelse]);
}
