import { type RequestListener, request as send } from 'node:http';
import { type Misbehaving, misbehave } from './misbehave.ts';

/** A server between a gateway and a real subgraph. */
export interface Relay extends Misbehaving {
  /** What it does with the requests from here on; null: it passes them on, and the answers back, byte by byte. */
  behave(listener: RequestListener | null): void;
}

/** Stands before the server at `url`, at first passing everything on. */
export async function relayTo(url: string): Promise<Relay> {
  const passOn: RequestListener = (request, response) => {
    const { method, headers } = request;
    const onward = send(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  };
  let listener = passOn;
  const server = await misbehave((request, response) => listener(request, response));
  return Object.assign(server, {
    behave: (other: RequestListener | null) => {
      listener = other ?? passOn;
    },
  });
}
