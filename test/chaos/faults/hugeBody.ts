import { atRelay } from '../atRelay.ts';

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
