import { afterAll, beforeAll } from '@jest/globals';
import { follows } from './strategen/follows.ts';
import { parties } from './strategen/parties.ts';
import { settles } from './strategen/settles.ts';
import { start, stop } from './strategen/strategen.ts';
import { writes } from './strategen/writes.ts';

/**
 * The närvårdsstrateg writes next year's plan for a vårdcentrum, has it anchored, sees the parties decide, and has it
 * settled, carried out and followed up. Everything goes over GraphQL, with the right person's token only, and no id or hash
 * that an answer did not give. Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.2–6.3.5.4.
 */
beforeAll(start);
afterAll(stop);

writes();
parties();
settles();
follows();
