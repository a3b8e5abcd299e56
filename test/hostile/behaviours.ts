import type { Socket } from 'node:net';
import type { Behaviour, Call, HonestAnswer } from './HostileServer.ts';

const jsonType = { 'content-type': 'application/json' };

/** Answers with this text, whatever was asked. */
export function says(
  body: string | Buffer,
  status = 200,
  headers: Record<string, string | string[]> = {},
): Behaviour {
  return ({ response }) => {
    response.writeHead(status, { ...jsonType, ...headers });
    response.end(body);
  };
}

/** Answers with entities of its own making. */
export function entities(make: (representation: Record<string, unknown>) => unknown): Behaviour {
  return (call) =>
    says(JSON.stringify({ data: { _entities: call.representations.map(make) } }))(call);
}

/** Answers as the honest subgraph does, but for what `alter` does to the answer before it leaves. */
export function altering(
  alter: (answer: HonestAnswer, call: Call) => unknown,
  headers: Record<string, string | string[]> = {},
): Behaviour {
  return async (call) => {
    const answer = await call.honest();
    const altered = alter(answer, call);
    const body = typeof altered === 'string' ? altered : JSON.stringify(answer);
    return says(body, 200, headers)(call);
  };
}

/** The same, entity by entity. */
export function alteringEach(alter: (entity: HonestAnswer, index: number) => unknown): Behaviour {
  return altering(({ data }) => {
    data._entities = data._entities.map(
      (entity: unknown, index: number) => alter(entity, index) ?? entity,
    );
  });
}

/** Writes these bytes to the connection, past the HTTP server. */
export function writes(bytes: string | ((honest: string) => string), end = true): Behaviour {
  return async ({ socket, honest }) => {
    const raw = typeof bytes === 'string' ? bytes : bytes(JSON.stringify(await honest()));
    socket.write(raw);
    if (end) socket.end();
  };
}

/** Sends what `chunks` gives as a body, as fast as it is read, until the gateway hangs up. */
export function streams(
  chunks: () => Iterable<string | Buffer>,
  headers: Record<string, string> = {},
  status = 200,
): Behaviour {
  return async ({ response, socket }) => {
    response.writeHead(status, { ...jsonType, ...headers });
    for (const chunk of chunks()) {
      if (socket.destroyed) return;
      response.write(chunk);
      await roomIn(socket);
    }
    response.end();
  };
}

/** Writes `head` to the connection and then `more` a hundred times, as fast as it is read, until the gateway hangs up. */
export function pours(head: string, more: string): Behaviour {
  return async ({ socket }) => {
    socket.write(head);
    for (let sent = 0; sent < 100 && !socket.destroyed; sent += 1) {
      socket.write(more);
      await roomIn(socket);
    }
  };
}

/** Resolves when the connection takes more, or is gone. Node.js 24 gathers what is written in one turn before it reports that. */
async function roomIn(socket: Socket): Promise<void> {
  await new Promise(setImmediate);
  if (socket.destroyed || !socket.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    const go = () => {
      socket.off('drain', go);
      socket.off('close', go);
      resolve();
    };
    socket.on('drain', go);
    socket.on('close', go);
  });
}
