import { schemaprov } from '../schemaprov.ts';

export const schemaTypes = schemaprov(['type'], {
  id: 'SCHEMA_TYPES',
  krav: 'Alla typer i kontraktet finns, av samma slag',
  laga: 'Lägg till typen så som den står i kontraktets SDL. Typer som inte berör er behövs också: svara null om dem.',
});
