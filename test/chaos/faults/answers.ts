import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Relay } from '../../relay.ts';
import type { Fault } from '../Fault.ts';

/** A fault that is what Älvkarleby's address does with calls. */
function atRelay(name: string, what: string, listener: RequestListener): Fault<{ relay: Relay }> {
  return {
    name,
    what,
    silent: ['alvkarleby'],
    inject: async ({ relay }) => relay.behave(listener),
    heal: async ({ relay }) => relay.behave(null),
  };
}

export const byteASecond = atRelay(
  'byte-a-second',
  'a member sends its answer a byte a second',
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
    const timer = setInterval(() => response.write(' '), 1_000);
    response.once('close', () => clearInterval(timer));
  },
);

export const headersNever = atRelay(
  'headers-never',
  'a member takes every call and says nothing',
  () => {},
);

export const resetHalfWay = atRelay(
  'reset-half-way',
  'a member resets the connection half-way through its answer',
  (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    response.write('{"data":{"_entities":[', () => request.socket.resetAndDestroy());
  },
);

export const breaksOff = atRelay(
  'breaks-off',
  'a member breaks off every call, so that its breaker opens',
  (request) => {
    request.socket.destroy();
  },
);

export const refusesConnections: Fault = {
  name: 'refuses-connections',
  what: 'nobody listens at a member’s address',
  silent: ['alvkarleby'],
  inject: (ground) =>
    ground.registrar.say('alvkarleby', { type: 'address', urls: ['http://127.0.0.1:1/graphql'] }),
  heal: (ground) =>
    ground.registrar.say('alvkarleby', { type: 'address', urls: ground.urls('alvkarleby') }),
};

export const nameNotFound: Fault = {
  name: 'name-not-found',
  what: 'the name of a member’s server is not found',
  silent: ['alvkarleby'],
  inject: (ground) =>
    ground.registrar.say('alvkarleby', {
      type: 'address',
      urls: ['http://alvkarleby.invalid/graphql'],
    }),
  heal: (ground) =>
    ground.registrar.say('alvkarleby', { type: 'address', urls: ground.urls('alvkarleby') }),
};

export const html500 = atRelay(
  'html-500',
  'a member answers 500 with a page of HTML',
  (_request, response) => {
    response.writeHead(500, { 'content-type': 'text/html' });
    response.end('<html><h1>Internal Server Error</h1></html>');
  },
);

export const unavailable503 = atRelay(
  'unavailable-503',
  'a member answers 503',
  (_request, response) => {
    response.writeHead(503).end();
  },
);

export const wrongShape = atRelay(
  'wrong-shape',
  'a member answers with other types than the contract has',
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      '{"data":{"_entities":[{"__typename":"Deltagande","status":{"x":1},"verksamheter":"7"},42]}}',
    );
  },
);

const megabyte = 'x'.repeat(1_000_000);

export const hugeBody = atRelay(
  'huge-body',
  'a member answers with 200 MB',
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":{"_entities":["');
    let left = 200;
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(megabyte)) {
          response.once('drain', more);
          return;
        }
      }
      response.end('"]}}');
    };
    more();
  },
);

const bomb = gzipSync(Buffer.alloc(100_000_000, 0x20));

export const gzipBomb = atRelay(
  'gzip-bomb',
  'a member answers with 100 kB that unpack to 100 MB',
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(bomb);
  },
);

export const redirects = atRelay(
  'redirects',
  'a member sends every call on to another address',
  (_request, response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:1/graphql' }).end();
  },
);
