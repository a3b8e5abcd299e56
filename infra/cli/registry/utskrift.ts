import { Avbrott } from '../Avbrott.ts';

/** What a command tells: a sentence or a table for a person, and the same as data for a program. */
export interface Utskrift {
  text: string;
  json: object;
}

/**
 * Does a command and prints what it tells: as text, or with `--json` as one line of JSON, with `ok` in it. What is refused
 * is then told as JSON too, beside the sentence on standard error; the exit code is the same.
 */
export async function skrivUt(
  { json = false }: { json?: boolean },
  work: () => Promise<Utskrift>,
): Promise<void> {
  try {
    const told = await work();
    console.log(json ? JSON.stringify({ ok: true, ...told.json }) : told.text);
  } catch (error) {
    if (json && error instanceof Avbrott) {
      const fel = { kod: error.kod, meddelande: error.message };
      console.log(JSON.stringify({ ok: false, fel }));
    }
    throw error;
  }
}
