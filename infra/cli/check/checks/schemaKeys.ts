import { schemaprov } from '../schemaprov.ts';

export const schemaKeys = schemaprov(['key'], {
  id: 'SCHEMA_KEYS',
  krav: 'Varje entitet har kontraktets @key',
  laga: 'Skriv @key som i kontraktet, och importera @key med @link (Federation 2). Nyckeln bär ägaren: utan den vet ingen vem som ska frågas.',
});
