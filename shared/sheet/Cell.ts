/** The kind of value in a cell. Text files have only text; the column decides what a text means. */
export type Cellkind = 'text' | 'number' | 'boolean' | 'date' | 'time';

/** A cell as its table shows it, not yet interpreted. */
export interface Cell {
  kind: Cellkind;
  /**
   * The text that it shows, as Swedish Excel writes it. A number has all its digits, and a whole date is YYYY-MM-DD.
   */
  text: string;
  /** The sheet's own text, when it is the same number in other characters: grouped, with kr, or rounded. */
  shown?: string;
  /** The sheet shows fewer digits than the number has. */
  rounded?: true;
  /** Why no column can read it, and how to mend it, in a Swedish sentence. */
  fault?: string;
  /** Why it cannot be read as a number, although it could be one. */
  doubt?: string;
}

/** An empty cell. */
export const emptyCell: Cell = { kind: 'text', text: '' };

/** Excel's text for a value that it cannot compute, in Swedish and in English. */
const errorValue =
  /^#(?:SAKNAS!|N\/A|DIVISION\/0!|DIV\/0!|REFERENS!|REF!|VÄRDEFEL!|VALUE!|NAMN\?|NAME\?|OGILTIGT!|NUM!|SKÄRNING!|NULL!|SPILL!|EXPANSION!|BERÄKNA!|CALC!|HÄMTAR_DATA|GETTING_DATA|FÄLT!|FIELD!|BLOCKERAT!|BLOCKED!|ANSLUT!|CONNECT!|OKÄNT!|UNKNOWN!|BUSY!|PYTHON!)$|^(?:Err|Fel):\d{3}$/i;

/** UTF-8 read as Windows-1252, Mac Roman or CP850 and saved again: "Ã¤", "√§" or "├ñ" for ä. */
const misread = /Ã[¤¥¶„…–©]|√[•§∂ÖÑñ]|├[ñÑÂàäû]/;

/** The form of thousands with a comma. Read as decimals it is another number. */
const commaThousands = /^[-−+]?\d{1,3},\d{3}$/;

/**
 * A cell of text, in Unicode composed form, so that the same word is the same text. `delimiter` separates the cells of
 * a text file.
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

/** A text file has formulas without their results. */
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

/** The message about a cell that shows an error. */
export function errorFault(shown: string): string {
  return `Cellen visar felet ${shown}, inte ett värde: rätta formeln, eller töm cellen om värdet saknas.`;
}
