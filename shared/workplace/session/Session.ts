import { EntitySchema } from 'typeorm';
import type { Caller } from '../../access/Caller.ts';
import { type Roll, roller } from '../../access/Caller.ts';

/** One signed-in browser, as a row in this subgraph's own database. Times are ISO 8601 in UTC. */
export interface Session {
  /** SHA-256 of the cookie: nobody can make a cookie from the database. */
  id: string;
  /** The issuer, and its pseudonym for the user. */
  iss: string;
  sub: string;
  /** The id of the issuer's own session, which the issuer uses to end this one; null when it gives none. */
  sid: string | null;
  huvudman: string;
  /** Roles, separated by spaces, as the issuer last gave them. */
  roller: string;
  skapad: string;
  /** When the session was last used, to the minute. Idle sessions end. */
  sedd: string;
  /** When the session ends, however much it is used. */
  slutar: string;
  /** When the issuer was last asked for the roles. */
  provad: string;
  /** Until when the roles hold without asking the issuer. */
  galler: string;
  /** The issuer's tokens, sealed with the cookie (`sealed.ts`). */
  forseglat: string;
  /** Until when one request, at one instance, has the right to renew the session; null: no request has. */
  fornyas: string | null;
}

export const SessionEntity = new EntitySchema<Session>({
  name: 'session',
  columns: {
    id: { type: 'varchar', length: 64, primary: true },
    iss: { type: 'varchar', length: 255 },
    sub: { type: 'varchar', length: 255 },
    sid: { type: 'varchar', length: 255, nullable: true },
    huvudman: { type: 'varchar', length: 100 },
    roller: { type: 'varchar', length: 100 },
    skapad: { type: 'varchar', length: 30 },
    sedd: { type: 'varchar', length: 30 },
    slutar: { type: 'varchar', length: 30 },
    provad: { type: 'varchar', length: 30 },
    galler: { type: 'varchar', length: 30 },
    forseglat: { type: 'text' },
    fornyas: { type: 'varchar', length: 30, nullable: true },
  },
});

export const rollerOf = ({ roller: stated }: Pick<Session, 'roller'>): Roll[] => {
  const given = stated.split(' ');
  return roller.filter((roll) => given.includes(roll));
};

/**
 * The caller behind a session, with the same claims as in a token for this subgraph. `lan` are the län that the issuer may
 * speak for, which decide what a samordnare may write.
 */
export function callerOf(
  session: Pick<Session, 'sub' | 'huvudman' | 'roller'>,
  lan: Caller['lan'] = [],
): Caller {
  const { sub, huvudman } = session;
  const held = rollerOf(session);
  const spoken = held.includes('samordnare') ? lan : [];
  return { sub, huvudman, roller: held, lan: spoken, audience: 'egen', gateway: null };
}
