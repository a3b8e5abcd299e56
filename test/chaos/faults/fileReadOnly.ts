import type { Fault } from '../Fault.ts';

/** A process that has the file open would go on writing, whatever is changed about it; so it finds it so at its start. */
export const fileReadOnly: Fault = {
  name: 'file-read-only',
  what: 'a member is restarted, finds that its database file can only be read, and is restarted when it can be written',
  silent: ['alvkarleby'],
  writes: { alvkarleby: { refused: ['DATABAS_SKRIVSKYDDAD'], surely: true, unanswered: true } },
  mounts: true,
  inject: async ({ disk, parts, alvkarlebyFile }) => {
    await parts.alvkarleby.end('SIGTERM');
    disk?.protect(alvkarlebyFile);
    await parts.alvkarleby.start();
  },
  heal: async ({ disk, parts, alvkarlebyFile }) => {
    await parts.alvkarleby.end('SIGTERM');
    disk?.unprotect(alvkarlebyFile);
    await parts.alvkarleby.start();
  },
};
