import type { ReactNode } from 'react';
import type { Faltgrupp } from '../formular/iGrupper.ts';
import type { Rad, Varden } from '../formular/typer.ts';
import type { Inloggad } from '../session.ts';

/** What is done with one thing beside changing what it says. */
export interface Steg {
  andring: string;
  /** The last part of its page's address, where one mutation is several steps; the mutation's name when left out. */
  sokvag?: string;
  /** What it is called on its button and page, such as Stäng verksamheten. */
  text: string;
  /** The sentence that says what it binds to; left out where it can be taken back. */
  binder?: (rad: Rad, varden: Varden) => ReactNode;
  /** Whether it can be done as the row stands; always when left out. */
  visas?: (rad: Rad) => boolean;
  grupper?: readonly Faltgrupp[];
  utom?: readonly string[];
  forifyllt?: (rad: Rad) => Varden;
  fasta?: (rad: Rad) => Readonly<Record<string, unknown>>;
  /** The row that it changes, where that is another than the page's. */
  rad?: (rad: Rad) => Rad | null;
}

/** What a page has read: its rows, and what could not be read of the network, in a sentence. */
export interface Rader {
  rader: readonly Rad[];
  okant: string | null;
}

/**
 * The pages of one kind of row: a list, one thing with its form, and its history. What is written here is the order of the
 * work and the words; fields, labels, help, limits and choices come from the SDL.
 */
export interface Begrepp {
  /** Its type in the SDL. */
  typ: string;
  /** Where its pages are: /verksamheter, /verksamheter/ny, /verksamheter/:id. */
  sokvag: string;
  rubrik: string;
  /** What the list is for, in a sentence. */
  ingress?: string;
  /** What is said when there is none. */
  tomt: string;
  /** What to ask the own endpoint for, with FALT where the fields stand: one list of rows, or a page of them. */
  fraga?: string;
  /**
   * Reads the rows where they are not one list, such as what others have asked beside what oneself has answered. A row
   * without a version is not written yet.
   */
  las?: (falten: string, session: Inloggad) => Promise<Rader>;
  /** What one is called. `namn` gives the name of what a field refers to. */
  namn: (rad: Rad, namn: (falt: string, id: string) => string) => string;
  /** The fields whose names `namn` asks for. */
  namnfalt?: readonly string[];
  /** What is said beside the name in the list. */
  mer?: (rad: Rad) => string | null;
  grupper: readonly Faltgrupp[];
  /** The mutation that makes one, and what its button says; left out where none is made by itself. */
  ny?: { andring: string; text: string; utom?: readonly string[]; forifyllt?: () => Varden };
  /** The mutation that changes one; left out where only steps do. */
  andra?: string;
  /** Fields that the form leaves out, beside its key, and what the page fills in by itself. */
  utom?: readonly string[];
  utomI?: (rad: Rad) => readonly string[];
  fasta?: (rad: Rad) => Readonly<Record<string, unknown>>;
  forifyllt?: (rad: Rad) => Varden;
  /** Whether `andra` can be done as the row stands; always when left out. */
  andras?: (rad: Rad) => boolean;
  /** Where the list is sorted otherwise than by name. */
  ordning?: (rad: Rad) => string;
  /** What the id of a new one is proposed from. */
  idFran?: (varden: Varden) => string;
  steg?: readonly Steg[];
  /** Whether a row is changed no more. */
  last?: (rad: Rad) => string | null;
}

export const idag = () => new Date().toLocaleDateString('sv-SE');
