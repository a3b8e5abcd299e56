import { randomUUID } from 'node:crypto';
import type { Writer } from '../serve/database/rows/Writer.ts';
import { HandelseEntity } from './Handelse.ts';

/** A change of an own row, as the history has it. */
export interface OwnChange {
  typ: string;
  radId: string;
  version: number;
  tid: string;
  fore: string | null;
}

/** Puts a change into the outbox, in the change's own transaction. */
export async function noteOwnChange(
  manager: Writer,
  { typ, radId, version, tid, fore }: OwnChange,
): Promise<void> {
  const told = { id: randomUUID(), noterad: tid, part: null, fordelad: null };
  const handelse = { ...told, typ, radId, version, tid, ny: fore === null };
  await manager.insert(HandelseEntity, [handelse]);
}
