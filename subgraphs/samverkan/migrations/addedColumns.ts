import { addColumns, column } from '../../../shared/serve/database/createTables.ts';

const { varchar, text, integer, boolean, version } = column;

/** The migrations that only add columns to samverkan's tables, oldest first. The column of a new field is added here. */
export const addedColumns = [
  // Versions of statements, law, responsibility and reports, and the modality of a body's rule.
  addColumns('Samverkansversioner1764600000000', {
    utsaga: { columns: { version: version() } },
    lagbestammelse: { columns: { version: version() } },
    ansvar: { columns: { version: version() } },
    rapportkrav: { columns: { version: version() } },
    organregel: { columns: { modalitet: { ...varchar(10), default: "'SKA'" } } },
  }),
  // The time when a party left. Parties that left earlier get it when the registry's log is next read.
  addColumns('Uttradda1764700000000', { part: { columns: { uttradd: varchar(30) } } }),
  // The contract version that a party has registered.
  addColumns('Kontraktsversion1764800000000', {
    part: { columns: { kontraktsversion: varchar(20) } },
  }),
  // Who files a report, and by when.
  addColumns('Rapportskyldiga1765110000000', {
    rapportkrav: {
      columns: { lamnasAv: varchar(100), dagarTillSenast: integer(), senastKalla: text() },
    },
  }),
  // Whether a vårdcentrum serves the whole of its kommuner.
  addColumns('HelaKommuner1765130000000', {
    vardcentrum: { columns: { helaKommuner: boolean() } },
  }),
  // The id of a measure in Kolada.
  addColumns('Kolada1765210000000', { matt: { columns: { kolada: varchar(6) } } }),
];
