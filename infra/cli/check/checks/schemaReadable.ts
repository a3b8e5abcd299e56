import { type Check, felOm } from '../Check.ts';

export const schemaReadable: Check = {
  id: 'SCHEMA_READABLE',
  krav: 'Schemat går att läsa',
  laga: 'Svara på { _service { sdl } } med delgrafens SDL som text, utan syntaxfel (Federation 2).',
  kraver: 'schema',
  prova: ({ sdlFel }) => felOm(sdlFel === null ? [] : [sdlFel]),
};
