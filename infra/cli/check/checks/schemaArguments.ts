import { schemaprov } from '../schemaprov.ts';

export const schemaArguments = schemaprov(['argument'], {
  id: 'SCHEMA_ARGUMENTS',
  krav: 'Alla argument i kontraktet finns, med samma typ och förval',
  laga: 'Ge fältet argumentet så som det står i kontraktet, med samma förval, till exempel first: Int = 50.',
});
