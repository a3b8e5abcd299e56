import { addColumns, column } from '../../serve/database/createTables.ts';

/** Adds the column for what could not be checked when a row was written. */
export const Historikanmarkning1764500000000 = addColumns('Historikanmarkning1764500000000', {
  historik: { columns: { anmarkning: column.text() } },
});
