import { Historikanmarkning1764500000000 } from '../../shared/andring/Historikanmarkning1764500000000.ts';
import { Historiktabell1764200000000 } from '../../shared/andring/Historiktabell1764200000000.ts';
import { andringsSdl } from './andringar/samverkansmutationer.ts';
import { entities } from './entities/entities.ts';
import { Samverkansstrukturer1764300000000 } from './migrations/Samverkansstrukturer1764300000000.ts';
import { Samverkanstabeller1764000000000 } from './migrations/Samverkanstabeller1764000000000.ts';
import { Samverkansversioner1764600000000 } from './migrations/Samverkansversioner1764600000000.ts';
import { Uttradda1764700000000 } from './migrations/Uttradda1764700000000.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { samverkanSdl } from './samverkanSdl.ts';
import { seed } from './seed.ts';
import { syncParter } from './syncParter.ts';

export type { SamverkanContext } from './SamverkanContext.ts';

/** The neutral samverkan subgraph whole: what the parties share as text, and who was invited to what. */
export const samverkan = {
  id: 'samverkan',
  typeDefs: `${samverkanSdl}\n\n${andringsSdl}`,
  resolvers,
  entities,
  migrations: [
    Samverkanstabeller1764000000000,
    Historiktabell1764200000000,
    Samverkansstrukturer1764300000000,
    Historikanmarkning1764500000000,
    Samverkansversioner1764600000000,
    Uttradda1764700000000,
  ],
  seed,
  syncParter,
};
