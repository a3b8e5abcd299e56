/** What kind of value a cell holds. Text files have only text; what a text means is for its column to say. */
export type Cellkind = 'text' | 'number' | 'boolean' | 'date' | 'time';

/** A cell as its table shows it, before anybody asks what it means. */
export interface Cell {
  kind: Cellkind;
  /** What it shows, as Swedish Excel writes it; a number with all its digits, a whole date as YYYY-MM-DD. */
  text: string;
  /** What the sheet shows, when it is the same number in other characters: grouped, with kr, or rounded. */
  shown?: string;
  /** The sheet shows fewer digits than the number has. */
  rounded?: true;
  /** Why it cannot be read in any column, and how to mend it: a Swedish sentence. */
  fault?: string;
  /** Why it cannot be read as a number, although it could be one. */
  doubt?: string;
}

/** A cell that shows nothing. */
export const emptyCell: Cell = { kind: 'text', text: '' };

/** What Excel shows in place of a value that it cannot compute, in Swedish and in English. */
const errorValue =
  /^#(?:SAKNAS!|N\/A|DIVISION\/0!|DIV\/0!|REFERENS!|REF!|VÄRDEFEL!|VALUE!|NAMN\?|NAME\?|OGILTIGT!|NUM!|SKÄRNING!|NULL!|SPILL!|EXPANSION!|BERÄKNA!|CALC!|HÄMTAR_DATA|GETTING_DATA|FÄLT!|FIELD!|BLOCKERAT!|BLOCKED!|ANSLUT!|CONNECT!|OKÄNT!|UNKNOWN!|BUSY!|PYTHON!)$|^(?:Err|Fel):\d{3}$/i;

/** UTF-8 read as Windows-1252, Mac Roman or CP850 and saved again: "Ã¤", "√§" or "├ñ" for ä. */
const misread = /Ã[¤¥¶„…–©]|√[•§∂ÖÑñ]|├[ñÑÂàäû]/;

/** What people write as thousands: read so or as decimals, it is another number. */
const commaThousands = /^[-−+]?\d{1,3},\d{3}$/;

/**
 * A cell of text. Letters that are written as two characters, such as a and a ring, are put together: the same word is
 * the same text. `delimiter` is what separates the cells of a text file.
 */
export function textCell(raw: string, delimiter?: string): Cell {
  const text = raw.normalize('NFC');
  const trimmed = text.trim();
  const fault = textFault(trimmed) ?? (delimiter && formulaFault(trimmed));
  if (fault) return { kind: 'text', text, fault };
  if (delimiter !== ',' || !commaThousands.test(trimmed)) return { kind: 'text', text };
  const doubt = `I en fil med komma mellan cellerna kan ${trimmed} betyda både ${trimmed.replace(',', '')} och ${trimmed.replace(',', '.')}: skriv ${trimmed.replace(',', '')} om det är tusental, eller spara om filen med semikolon.`;
  return { kind: 'text', text, doubt };
}

/** A text file has no results: what a program shows of a formula in it, nobody has written down. */
function formulaFault(text: string): string | undefined {
  return text.startsWith('=')
    ? 'Cellen är en formel, som kalkylprogram visar resultatet av: skriv resultatet, eller sätt en apostrof före om det är en text.'
    : undefined;
}

function textFault(text: string): string | undefined {
  if (errorValue.test(text)) return errorFault(text);
  if (/^#{2,}$/.test(text)) {
    return 'Kolumnen är för smal i Excel, så att värdet inte syns: gör den bredare och spara om.';
  }
  const wrong = misread.exec(text)?.[0];
  return wrong === undefined
    ? undefined
    : `"${wrong}" är en bokstav som har lästs i fel teckenkodning innan filen sparades: skriv om texten, eller spara om filen som UTF-8 från originalet.`;
}

/** What to say of a cell that shows an error. */
export function errorFault(shown: string): string {
  return `Cellen visar felet ${shown}, inte ett värde: rätta formeln, eller töm cellen om värdet saknas.`;
}
