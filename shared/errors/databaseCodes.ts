/** What can be wrong with a database. A change reports it in `fel`, and a query as an error. */
export const databaseCodes = {
  DATABAS_OTILLGANGLIG: 'The database cannot be reached; nothing was written, try again.',
  DATABAS_UPPTAGEN:
    'Others held the database, or the rows, for too long; nothing was written, try again.',
  DATABAS_FOR_LANGSAM: 'The database did not finish in time and was stopped; nothing was written.',
  DATABAS_FULL: 'There is no room left in the database; nothing was written.',
  DATABAS_SKRIVSKYDDAD: 'The database can only be read at present; nothing was written.',
  DATABAS_SKADAD: 'The database is damaged; nothing was written.',
  UTFALL_OKANT:
    'The connection broke while the change was being kept, so it may be written or not: read the row and its version before trying again.',
} as const;

export type DatabaseCode = keyof typeof databaseCodes;
