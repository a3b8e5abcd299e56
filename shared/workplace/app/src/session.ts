import { createContext, useContext } from 'react';
import { type Formfalt, type Formular, faltAv } from './formular/typer.ts';

/** Who is signed in, as the server says it. */
export interface Session {
  /** The subgraph, by id, and its huvudman's name. */
  arbetsplats: string;
  namn: string;
  huvudman: string;
  roller: string[];
  /** The pseudonym that the history keeps. */
  vem: string;
  /** When it ends if it is not used, and however much it is used. */
  slutarOmOanvand: string;
  slutar: string;
  /** Where the public looks at the huvudman; null without a portal. */
  portal: string | null;
  /** Where one signs in at samverkan's workplace with the same account; null without one, and at samverkan itself. */
  samverkan: string | null;
  /** Where the user is written to, and when; null: nowhere. */
  epost: string | null;
  epostHur: Hur | null;
  /** Whether anybody is written to at all: the operator has set a mail server. */
  mejl: boolean;
  /** Whether the user has a secret address of a feed. */
  flode: boolean;
}

/** When a user is written to. */
export type Hur = 'GENAST' | 'DAGLIGEN' | 'ALDRIG';

/** Who is signed in, with what is known of all that is written here. */
export interface Inloggad extends Session {
  formular: Formular;
}

export const Sessionen = createContext<Inloggad | null>(null);

export function useSession(): Inloggad {
  const session = useContext(Sessionen);
  if (!session) throw new Error('a page stands outside the frame');
  return session;
}

/** Whether the user has one of the roles, or them all. The server judges it by itself: this only spares what it would refuse. */
export const harRoll = ({ roller }: Session, ...roll: string[]) =>
  roller.includes('admin') || roll.some((one) => roller.includes(one));

/** The field of a kind of row. */
export const faltet = ({ formular }: Inloggad, typ: string, name: string): Formfalt =>
  faltAv(formular.typer[typ]?.falt ?? [], name);

/** Whether the user may run a mutation, by the roles that it names. */
export const farGora = ({ roller, formular }: Inloggad, mutation: string) =>
  formular.andringar[mutation]?.roller.some((roll) => roller.includes(roll)) ?? false;
