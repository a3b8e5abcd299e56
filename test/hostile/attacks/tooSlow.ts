import type { Attack } from '../Attack.ts';
import type { Behaviour } from '../HostileServer.ts';
import { memberAttack } from '../memberAttack.ts';

const slow = (name: string, tried: string, behave: Behaviour) =>
  memberAttack({
    name,
    tried,
    behave,
    own: 'null',
    told: { status: 'SVARADE_INTE', orsak: 'TIDSGRANS' },
    hasty: true,
  });

/** Writes `piece` time after time, until the gateway hangs up. */
const drips = (head: string, piece: string, everyMs: number): Behaviour => {
  return ({ socket }) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(piece), everyMs);
    socket.once('close', () => clearInterval(timer));
  };
};

const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** Answers that do not come to an end. */
export const tooSlow: Attack[] = [
  slow('headers that never arrive', 'silence', () => {}),
  slow(
    'a byte per second',
    'a body that would take a day',
    drips(`${head}content-length: 86400\r\n\r\n`, ' ', 1_000),
  ),
  slow(
    'a header byte per second',
    'headers that would take a day',
    drips('HTTP/1.1 200 OK\r\n', 'x', 1_000),
  ),
  slow(
    'chunks without end',
    'white space, a chunk at a time',
    drips(`${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n', 1),
  ),
  slow(
    'early hints without end',
    'one interim answer after the other',
    drips('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n', 1),
  ),
  slow(
    'a chunk that has no end',
    'a chunk whose extension goes on',
    drips(`${head}transfer-encoding: chunked\r\n\r\n5`, ';a=b', 1),
  ),
  slow(
    'an answer without its end',
    'all of an answer but its last byte',
    drips(`${head}content-length: 12\r\n\r\n`, '', 60_000),
  ),
];
