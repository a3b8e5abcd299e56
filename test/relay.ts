import { type IncomingMessage, type RequestListener, request as send } from 'node:http';
import { type Misbehaving, misbehave } from './misbehave.ts';

/** A server between a gateway and a real subgraph. */
export interface Relay extends Misbehaving {
  /** What it does with the requests from here on; null: it passes them on, and the answers back, byte by byte. */
  behave(listener: RequestListener | null): void;
  /** From here on breaks off what is asked at a path; null: nothing. */
  breakOff(path: string | null): void;
}

/** Stands before the server at `url`, at first passing everything on; `seen` is called with every request that comes. */
export async function relayTo(
  url: string,
  seen: (request: IncomingMessage) => void = () => {},
): Promise<Relay> {
  const passOn: RequestListener = (request, response) => {
    const { method, headers } = request;
    const onward = send(new URL(request.url ?? '/', url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.once('close', () => onward.destroy());
    request.pipe(onward);
  };
  let listener = passOn;
  let broken: string | null = null;
  const server = await misbehave((request, response) => {
    seen(request);
    if (request.url === broken) request.socket.destroy();
    else listener(request, response);
  });
  return Object.assign(server, {
    behave: (other: RequestListener | null) => {
      listener = other ?? passOn;
    },
    breakOff: (path: string | null) => {
      broken = path;
    },
  });
}
