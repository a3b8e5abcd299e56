import type { Server, Socket } from 'node:net';

/**
 * The connections that a server has open. Node's own `closeAllConnections` was seen to leave one of them open now and then
 * (Node 20.20), and closing the server then waits for ever.
 */
export class OpenConnections {
  readonly #sockets = new Set<Socket>();
  #ended = false;

  constructor(server: Server) {
    server.on('connection', (socket) => {
      if (this.#ended) {
        socket.destroy();
        return;
      }
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  /** Ends all of them at once, whatever is under way, and each that comes. */
  end(): void {
    this.#ended = true;
    for (const socket of this.#sockets) socket.destroy();
  }
}
