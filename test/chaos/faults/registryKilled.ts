import { killed } from '../killed.ts';

export const registryKilled = killed('registry-killed', 'the registry is killed', 'registry');
