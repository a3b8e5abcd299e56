import { createContext, useContext } from 'react';
import { type Formfalt, type Formular, faltAv } from './formular/typer.ts';

/** The signed-in user, from the server. */
export interface Session {
  /** The subgraph's id, and its huvudman's name. */
  arbetsplats: string;
  namn: string;
  huvudman: string;
  roller: string[];
  /** The user's pseudonym in the history. */
  vem: string;
  /** When the session ends if it is not used, and when it ends however much it is used. */
  slutarOmOanvand: string;
  slutar: string;
  /** The huvudman's page in the portal; null without a portal. */
  portal: string | null;
  /** The address that signs the user in at samverkan's workplace; null without one, and at samverkan itself. */
  samverkan: string | null;
  /** The user's address for notices, and when mail is sent; null without an address. */
  epost: string | null;
  epostHur: Hur | null;
  /** Whether the operator has set a mail server. */
  mejl: boolean;
  /** Whether the user has a secret feed address. */
  flode: boolean;
}

/** When a user can choose to get mail. */
export type Hur = 'GENAST' | 'DAGLIGEN' | 'ALDRIG';

/** The signed-in user, with the subgraph's forms. */
export interface Inloggad extends Session {
  formular: Formular;
}

export const Sessionen = createContext<Inloggad | null>(null);

export function useSession(): Inloggad {
  const session = useContext(Sessionen);
  if (!session) throw new Error('a page stands outside the frame');
  return session;
}

/** Whether the user has one of the roles, or is an admin. This only hides what the server would refuse. */
export const harRoll = ({ roller }: Session, ...roll: string[]) =>
  roller.includes('admin') || roll.some((one) => roller.includes(one));

/** One field of a kind of row. */
export const faltet = ({ formular }: Inloggad, typ: string, name: string): Formfalt =>
  faltAv(formular.typer[typ]?.falt ?? [], name);

/** Whether the mutation's roles let the user run it. */
export const farGora = ({ roller, formular }: Inloggad, mutation: string) =>
  formular.andringar[mutation]?.roller.some((roll) => roller.includes(roll)) ?? false;
