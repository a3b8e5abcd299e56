import { restarted } from '../restarted.ts';

export const registryRestarted = restarted(
  'registry-restarted',
  'the registry is restarted',
  'registry',
);
