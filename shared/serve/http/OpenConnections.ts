import type { Server, Socket } from 'node:net';

/**
 * A server's open connections. Node's own `closeAllConnections` sometimes leaves one open (seen in Node 20.20), and
 * closing the server then waits for ever.
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

  /** Ends all connections at once, and every new one. */
  end(): void {
    this.#ended = true;
    for (const socket of this.#sockets) socket.destroy();
  }
}
