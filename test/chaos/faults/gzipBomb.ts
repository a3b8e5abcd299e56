import { gzipSync } from 'node:zlib';
import { atRelay } from '../atRelay.ts';

const bomb = gzipSync(Buffer.alloc(100_000_000, 0x20));

export const gzipBomb = atRelay(
  'gzip-bomb',
  'a member answers with 100 kB that unpack to 100 MB',
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(bomb);
  },
);
