/** One field of a form, from the SDL (shared/concept/formField.ts). */
export interface Formfalt {
  name: string;
  /** Its name in an input, and in an answer. */
  given: string;
  shown: string;
  label: string;
  help: string;
  input: string;
  several: boolean;
  required: boolean;
  ownChange: boolean;
  maxLength: number | null;
  min: number | null;
  max: number | null;
  unit: string;
  typename: string | null;
  references: string | null;
  choices: readonly string[];
  fields: readonly Formfalt[];
}

/** A kind of row. */
export interface Radtyp {
  heter: string;
  tabell: string;
  nyckel: readonly string[];
  falt: readonly Formfalt[];
}

/** A mutation, as a form. */
export interface Andring {
  input: string;
  typ: string | null;
  slag: 'skapar' | 'andrar' | 'registrerar' | 'indata' | null;
  roller: readonly string[];
  svar: string | null;
  anmarkning: boolean;
  falt: readonly Formfalt[];
}

/** The forms of one subgraph. */
export interface Formular {
  typer: Readonly<Record<string, Radtyp>>;
  andringar: Readonly<Record<string, Andring>>;
}

/** A row from an answer. */
export type Rad = Readonly<Record<string, unknown>> & { version?: number };

/** The texts of a form, by field name. A group or a list is JSON of the same. */
export type Varden = Readonly<Record<string, string>>;

/** The field with a name. Throws where the type has none, because the page depends on it. */
export function faltAv(falten: readonly Formfalt[], name: string): Formfalt {
  const found = falten.find((one) => one.given === name || one.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

/** The reason for a change. It is in every change, and in no type of the SDL. */
export const skalfalt: Formfalt = {
  name: 'skal',
  given: 'skal',
  shown: 'skal',
  label: 'Varför ändrar du?',
  help: 'Står i historiken. Skriv inget om enskilda personer.',
  input: 'text',
  several: false,
  required: true,
  ownChange: false,
  maxLength: 500,
  min: null,
  max: null,
  unit: '',
  typename: null,
  references: null,
  choices: [],
  fields: [],
};
