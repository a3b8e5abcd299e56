import type { DatabaseCode } from '../../../errors/databaseCodes.ts';

const orsaker: Record<Exclude<DatabaseCode, 'UTFALL_OKANT'>, { varfor: string; gor: string }> = {
  DATABAS_OTILLGANGLIG: {
    varfor: 'Databasen går inte att nå just nu.',
    gor: 'försök igen om en stund.',
  },
  DATABAS_UPPTAGEN: {
    varfor: 'Databasen är upptagen, till exempel av en import.',
    gor: 'försök igen om en stund.',
  },
  DATABAS_FOR_LANGSAM: {
    varfor: 'Databasen blev inte klar i tid.',
    gor: 'försök igen, och säg till den som sköter databasen om det händer igen.',
  },
  DATABAS_FULL: {
    varfor: 'Databasen har inte plats för mer.',
    gor: 'säg till den som sköter den, och försök igen när det finns plats.',
  },
  DATABAS_SKRIVSKYDDAD: {
    varfor: 'Databasen går bara att läsa just nu.',
    gor: 'säg till den som sköter den, och försök igen när det går att skriva.',
  },
  DATABAS_SKADAD: {
    varfor: 'Databasen är skadad.',
    gor: 'säg till den som sköter den, som behöver återställa den från en säkerhetskopia.',
  },
};

const okant =
  'Förbindelsen med databasen bröts medan ändringen sparades, så den kan vara sparad eller inte. Läs raden och dess version innan du försöker igen.';

/** The messages to a writer: that nothing was written, and what to do. */
export const writeFaultMessages = faultMessages('Inget är sparat');
/** The messages to a reader. */
export const readFaultMessages = faultMessages('Uppgiften kan inte visas');

function faultMessages(foljd: string): Record<DatabaseCode, string> {
  const kanda = Object.entries(orsaker).map(([kod, { varfor, gor }]) => [
    kod,
    `${varfor} ${foljd}: ${gor}`,
  ]);
  return { ...Object.fromEntries(kanda), UTFALL_OKANT: okant };
}
