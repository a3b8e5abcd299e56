import { schemaprov } from '../schemaprov.ts';

export const schemaInputs = schemaprov(['inputField'], {
  id: 'SCHEMA_INPUTS',
  krav: 'Alla fält i kontraktets indata finns, med samma typ',
  laga: 'Lägg till fältet i input-typen så som det står i kontraktet.',
});
