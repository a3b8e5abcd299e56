import { addColumns, column } from '../../serve/database/createTables.ts';

const { varchar, text } = column;

/**
 * The migrations that only add columns, oldest first. The column of a new field is added here: a name that ends with a
 * later time than every migration before it, and the column as `test/serve/huvudman.test.ts` expects it.
 */
export const addedColumns = [
  // The decision on a budget.
  addColumns('Budgetbeslut1764210000000', { budget: { columns: { beslut: text() } } }),
  // The steps of a decision, the mandate of an instance, the source of a follow-up and the end of a signature.
  addColumns('Beslutsgang1764220000000', {
    beslut: { columns: { steg: text() } },
    beslutsinstans: { columns: { mandat: { ...varchar(20), default: "'BESLUTANDE'" } } },
    uppfoljning: { columns: { kalla: text() } },
    avtalspart: { columns: { upphor: varchar(10) } },
  }),
  // A unit's legal basis with its period.
  addColumns('Lagstod1764230000000', { verksamhet: { columns: { lagstod: text() } } }),
  // The unit of a participation that coordinates the vårdcentrum.
  addColumns('Samordnande1764400000000', {
    deltagande: { columns: { samordnande: varchar(100) } },
  }),
  // A unit's contact details, its hours on other days than weekdays, and its id in HSA.
  addColumns('Kontaktuppgifter1764850000000', {
    verksamhet: {
      columns: {
        helgtider: text(),
        avvikandeTider: text(),
        telefon: varchar(30),
        epost: varchar(200),
        webbplats: varchar(500),
        hsaId: varchar(31),
      },
    },
    plats: { columns: { postnummer: varchar(6) } },
  }),
  // The plan item or the agreement that a budget is for.
  addColumns('Budgetandamal1765000000000', {
    budget: {
      columns: { planpunktId: varchar(100), avtalId: varchar(100) },
      indices: { budget_planpunktId: ['planpunktId'], budget_avtalId: ['avtalId'] },
    },
  }),
  // The unit of another party that a budget is for.
  addColumns('Annansverksamhet1765300000000', {
    budget: {
      columns: { annansVerksamhet: varchar(200) },
      indices: { budget_annansVerksamhet: ['annansVerksamhet'] },
    },
  }),
];
