import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { dirname } from 'node:path';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { replaceFile } from '../extensions/replaceFile.ts';
import { coordinatesIn, withoutLiterals } from './withoutLiterals.ts';

/** Stands for a client without a name, or whose name is not valid. */
const unnamed = 'okand';
/** Stands for the clients beyond the number of names that are kept. */
const unlisted = 'ovriga';

const headers = ['apollographql-client-name', 'graphql-client-name'];
const isName = /^[\p{L}\p{N}][\p{L}\p{N} ._@/:-]{0,63}$/u;

/** How often one client has asked an operation, and on which days first and last, such as 2026-01-31. */
export interface Asked {
  count: number;
  first: string;
  last: string;
}

/** An operation that clients have asked. */
export interface UsedOperation {
  /** SHA-256 of its text, in hex. */
  hash: string;
  /** Null: it has no name. */
  name: string | null;
  /** Its document without literals: no value that a client wrote into it is kept. */
  text: string;
  /** By the name that the client gives itself. */
  clients: Record<string, Asked>;
}

/** What the file of usage holds. */
export interface UsageFile {
  version: 1;
  operations: UsedOperation[];
}

/** At most so many operations are kept, and so many names of clients. */
const mostOperations = 500;
const mostClients = 50;
/** Longer documents are counted for their client only. */
const longestText = 20_000;
const keepEveryMs = 60_000;

/**
 * Counts what clients ask: which operations, and by them which fields, so that a change can be held against them. Nothing of a
 * variable, a literal, a caller or an answer is kept. When there is no room, what has been asked least gives way.
 */
export class Usage {
  readonly #operations = new Map<string, UsedOperation>();
  readonly #clients = new Set<string>();
  /** What each text is without its literals: the same text comes again and again. */
  readonly #known = new LRUCache<string, UsedOperation>({ max: 1_000 });
  readonly #file: string | null;
  readonly #log: FastifyBaseLogger;
  readonly #today: () => string;
  #schema: GraphQLSchema | null = null;
  #fields = new WeakMap<UsedOperation, readonly string[]>();
  #changed = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: string | null, log: FastifyBaseLogger, today = dayNow) {
    this.#file = file;
    this.#log = log;
    this.#today = today;
  }

  /** Begins with what a file holds. A file that cannot be read is left as it was, and logged. Null: in memory only. */
  static async open(file: string | null, log: FastifyBaseLogger): Promise<Usage> {
    const usage = new Usage(file, log);
    if (file === null) return usage;
    await mkdir(dirname(file), { recursive: true });
    const kept = await readFile(file, 'utf8').catch(() => null);
    if (kept !== null) usage.#take(kept, file);
    usage.#timer = setInterval(() => void usage.keep(), keepEveryMs).unref();
    return usage;
  }

  /** The schema by which fields are named from now on. */
  follow(schema: GraphQLSchema): void {
    this.#schema = schema;
    this.#fields = new WeakMap();
  }

  /** Counts a question that was answered; for a server's `after`. */
  readonly answered = async (
    { queryText, asked, headers }: FastifyRequest,
    { statusCode }: FastifyReply,
  ): Promise<void> => {
    if (statusCode !== 200 || queryText === null) return;
    const key = `${asked?.operationName ?? ''}\n${queryText}`;
    let operation = this.#known.get(key);
    if (!operation || !this.#operations.has(operation.hash)) {
      const made = withoutLiterals(parse(queryText), asked?.operationName ?? null);
      if (made.text.length > longestText) return;
      const hash = createHash('sha256').update(made.text).digest('hex');
      operation = this.#operations.get(hash) ?? this.#add({ hash, ...made, clients: {} });
      this.#known.set(key, operation);
    }
    this.#note(operation, this.#clientNamed(clientOf(headers)));
  };

  /** All that is counted, the most asked first. */
  list(): UsedOperation[] {
    return [...this.#operations.values()].sort((a, b) => times(b) - times(a));
  }

  /** What has been counted since this was called last. */
  drain(): UsedOperation[] {
    const counted = this.list().filter(({ clients }) => Object.keys(clients).length > 0);
    const drained = counted.map((operation) => ({ ...operation }));
    for (const operation of counted) operation.clients = {};
    return drained;
  }

  /** Adds what another process has counted. */
  add(counted: readonly UsedOperation[]): void {
    for (const one of counted) {
      const operation = this.#operations.get(one.hash) ?? this.#add({ ...one, clients: {} });
      for (const [name, { count, first, last }] of Object.entries(one.clients)) {
        const client = this.#clientNamed(name);
        operation.clients[client] ??= { count: 0, first, last };
        operation.clients[client].count += count;
        operation.clients[client].last = last;
      }
      this.#changed = true;
    }
  }

  /** Writes the file, if something has changed; a disk that takes nothing costs no answer. */
  async keep(): Promise<void> {
    if (this.#file === null || !this.#changed) return;
    this.#changed = false;
    const file: UsageFile = { version: 1, operations: this.list() };
    await replaceFile(this.#file, `${JSON.stringify(file)}\n`).catch((err: Error) => {
      this.#changed = true;
      this.#log.warn({ err }, 'usage is not kept');
    });
  }

  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.keep();
  }

  #take(text: string, file: string): void {
    try {
      const { version, operations } = JSON.parse(text) as UsageFile;
      if (version !== 1) throw new Error(`version ${version}`);
      for (const operation of operations.slice(0, mostOperations)) {
        this.#operations.set(operation.hash, operation);
        for (const client of Object.keys(operation.clients)) this.#clients.add(client);
      }
    } catch (err) {
      this.#log.warn({ err, file }, 'what was counted before cannot be read: counting begins anew');
    }
  }

  /** Takes an operation up, in the place of that which has been asked least. */
  #add(operation: UsedOperation): UsedOperation {
    if (this.#operations.size >= mostOperations) {
      const least = [...this.#operations.values()].reduce((a, b) => (times(b) < times(a) ? b : a));
      this.#operations.delete(least.hash);
    }
    this.#operations.set(operation.hash, operation);
    return operation;
  }

  /** The fields that an operation asks for, `Type.field`, as the schema is now. */
  fieldsOf(operation: UsedOperation): readonly string[] {
    const known = this.#fields.get(operation);
    if (known || !this.#schema) return known ?? [];
    const fields = coordinatesIn(operation.text, this.#schema);
    this.#fields.set(operation, fields);
    return fields;
  }

  #clientNamed(name: string): string {
    if (this.#clients.has(name) || name === unnamed) return name;
    if (this.#clients.size >= mostClients) return unlisted;
    this.#clients.add(name);
    return name;
  }

  #note({ clients }: UsedOperation, client: string): void {
    const today = this.#today();
    clients[client] ??= { count: 0, first: today, last: today };
    clients[client].count += 1;
    clients[client].last = today;
    this.#changed = true;
  }
}

const times = ({ clients }: UsedOperation) =>
  Object.values(clients).reduce((sum, { count }) => sum + count, 0);

const dayNow = () => new Date().toISOString().slice(0, 10);

/** The name that a client gives itself, as Apollo Client and others send it. It proves nothing. */
function clientOf(sent: IncomingHttpHeaders): string {
  const name = headers.map((header) => sent[header]).find((value) => value !== undefined);
  return typeof name === 'string' && isName.test(name) ? name : unnamed;
}
