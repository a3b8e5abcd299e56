import type { ReactNode } from 'react';
import type { Faltgrupp } from '../formular/iGrupper.ts';
import type { Rad, Varden } from '../formular/typer.ts';
import type { Inloggad } from '../session.ts';

/** An action on one thing beside editing its fields. */
export interface Steg {
  andring: string;
  /** The last part of the page's address, where several actions use one mutation. Otherwise the mutation's name. */
  sokvag?: string;
  /** The words on its button and page, such as Stäng verksamheten. */
  text: string;
  /** The sentence that says what the action commits the huvudman to. Undefined where the action can be undone. */
  binder?: (rad: Rad, varden: Varden) => ReactNode;
  /** Whether the row allows the action. Undefined: always. */
  visas?: (rad: Rad) => boolean;
  grupper?: readonly Faltgrupp[];
  utom?: readonly string[];
  forifyllt?: (rad: Rad) => Varden;
  fasta?: (rad: Rad) => Readonly<Record<string, unknown>>;
  /** The row that the action changes, where it is not the page's own. */
  rad?: (rad: Rad) => Rad | null;
}

/** What a page has read: its rows, and a sentence on what the network did not answer. */
export interface Rader {
  rader: readonly Rad[];
  okant: string | null;
}

/**
 * The pages of one kind of row: a list, one thing with its form, and its history. This object has the words and the order of
 * the work; fields, labels, help, limits and choices come from the SDL.
 */
export interface Begrepp {
  /** The row's type in the SDL. */
  typ: string;
  /** Where the pages are: /verksamheter, /verksamheter/ny, /verksamheter/:id. */
  sokvag: string;
  rubrik: string;
  /** What the list is for, in one sentence. */
  ingress?: string;
  /** The text of an empty list. */
  tomt: string;
  /** The query for the own endpoint, with FALT where the fields go. It asks for one list of rows, or a page of them. */
  fraga?: string;
  /**
   * Reads the rows where one list is not enough, such as others' questions beside the own answers. A row without a version is
   * not stored yet.
   */
  las?: (falten: string, session: Inloggad) => Promise<Rader>;
  /** The name of a row. `namn` gives the name of what a field refers to. */
  namn: (rad: Rad, namn: (falt: string, id: string) => string) => string;
  /** The fields whose names `namn` asks for. */
  namnfalt?: readonly string[];
  /** The text beside the name in the list. */
  mer?: (rad: Rad) => string | null;
  grupper: readonly Faltgrupp[];
  /** The mutation that creates a row, and the text of its button. Undefined where rows are not created on their own. */
  ny?: { andring: string; text: string; utom?: readonly string[]; forifyllt?: () => Varden };
  /** The mutation that changes a row. Undefined where only actions (`steg`) do. */
  andra?: string;
  /** Fields that the form leaves out, beside the key, and values that the page fills in. */
  utom?: readonly string[];
  utomI?: (rad: Rad) => readonly string[];
  fasta?: (rad: Rad) => Readonly<Record<string, unknown>>;
  forifyllt?: (rad: Rad) => Varden;
  /** Whether `andra` is possible on this row. Undefined: always. */
  andras?: (rad: Rad) => boolean;
  /** The sort key of the list, where it is not the name. */
  ordning?: (rad: Rad) => string;
  /** The text from which the id of a new row is proposed. */
  idFran?: (varden: Varden) => string;
  steg?: readonly Steg[];
  /** Why a row can no longer be changed; null while it can. */
  last?: (rad: Rad) => string | null;
}

export const idag = () => new Date().toLocaleDateString('sv-SE');
