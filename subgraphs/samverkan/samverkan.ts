import { entities } from './entities/entities.ts';
import { Samverkanstabeller1764000000000 } from './migrations/Samverkanstabeller1764000000000.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { samverkanSdl } from './samverkanSdl.ts';
import { seed } from './seed.ts';
import { syncParter } from './syncParter.ts';

export type { SamverkanContext } from './SamverkanContext.ts';

/** The neutral samverkan subgraph whole: what the parties share as text, and who was invited to what. */
export const samverkan = {
  id: 'samverkan',
  typeDefs: samverkanSdl,
  resolvers,
  entities,
  migrations: [Samverkanstabeller1764000000000],
  seed,
  syncParter,
};
