import { atRelay } from '../atRelay.ts';

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
