import { Historikanmarkning1764500000000 } from '../../shared/change/history/Historikanmarkning1764500000000.ts';
import { Historiktabell1764200000000 } from '../../shared/change/history/Historiktabell1764200000000.ts';
import { Historiktillhor1764900000000 } from '../../shared/change/history/Historiktillhor1764900000000.ts';
import { outboxEntities, outboxMigrations } from '../../shared/outbox/tables.ts';
import { HelaKommuner1765130000000 } from './migrations/HelaKommuner1765130000000.ts';
import { Kolada1765210000000 } from './migrations/Kolada1765210000000.ts';
import { Kontraktsversion1764800000000 } from './migrations/Kontraktsversion1764800000000.ts';
import { Plangang1765100000000 } from './migrations/Plangang1765100000000.ts';
import { Rapportskyldiga1765110000000 } from './migrations/Rapportskyldiga1765110000000.ts';
import { Samverkansstrukturer1764300000000 } from './migrations/Samverkansstrukturer1764300000000.ts';
import { Samverkanstabeller1764000000000 } from './migrations/Samverkanstabeller1764000000000.ts';
import { Samverkansversioner1764600000000 } from './migrations/Samverkansversioner1764600000000.ts';
import { Uttradda1764700000000 } from './migrations/Uttradda1764700000000.ts';
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
  migrations: [
    Samverkanstabeller1764000000000,
    Historiktabell1764200000000,
    Samverkansstrukturer1764300000000,
    Historikanmarkning1764500000000,
    Samverkansversioner1764600000000,
    Uttradda1764700000000,
    Kontraktsversion1764800000000,
    Historiktillhor1764900000000,
    Plangang1765100000000,
    Rapportskyldiga1765110000000,
    HelaKommuner1765130000000,
    Kolada1765210000000,
    ...outboxMigrations,
  ],
  seed,
  syncParter,
};
