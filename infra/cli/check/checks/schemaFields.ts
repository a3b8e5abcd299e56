import { schemaprov } from '../schemaprov.ts';

export const schemaFields = schemaprov(['field'], {
  id: 'SCHEMA_FIELDS',
  krav: 'Alla fält i kontraktet finns, med samma typ',
  laga: 'Ge fältet den typ som kontraktet har, också utropstecknen: ett fält som får vara null ska få vara det hos er.',
});
