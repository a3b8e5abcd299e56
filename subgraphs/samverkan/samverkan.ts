import { Historikanmarkning1764500000000 } from '../../shared/change/history/Historikanmarkning1764500000000.ts';
import { Historiktabell1764200000000 } from '../../shared/change/history/Historiktabell1764200000000.ts';
import { Historiktillhor1764900000000 } from '../../shared/change/history/Historiktillhor1764900000000.ts';
import { outboxEntities, outboxMigrations } from '../../shared/outbox/tables.ts';
import { addedColumns } from './migrations/addedColumns.ts';
import { Plangang1765100000000 } from './migrations/Plangang1765100000000.ts';
import { Samverkansstrukturer1764300000000 } from './migrations/Samverkansstrukturer1764300000000.ts';
import { Samverkanstabeller1764000000000 } from './migrations/Samverkanstabeller1764000000000.ts';
import { syncParter } from './parter.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { samverkanSdl } from './samverkanSdl.ts';
import { seed } from './seed.ts';
import { andringsSdl } from './store/concepts.ts';
import { entities } from './store/tables.ts';

export type { SamverkanContext } from './SamverkanContext.ts';

/** The neutral samverkan subgraph: the text that the parties share, and the invitations. */
export const samverkan = {
  id: 'samverkan',
  typeDefs: `${samverkanSdl}\n\n${andringsSdl}`,
  resolvers,
  entities: [...entities, ...outboxEntities],
  // TypeORM runs them in the order of the times that their names end with.
  migrations: [
    Samverkanstabeller1764000000000,
    Historiktabell1764200000000,
    Samverkansstrukturer1764300000000,
    Historikanmarkning1764500000000,
    Historiktillhor1764900000000,
    Plangang1765100000000,
    ...addedColumns,
    ...outboxMigrations,
  ],
  seed,
  syncParter,
};
