/** A table that cannot be read at all. Its message is a Swedish sentence that says why, and how to mend it. */
export class Tabellfel extends Error {
  override name = 'Tabellfel';
}
