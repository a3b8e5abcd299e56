import { EntitySchema } from 'typeorm';
import type { Caller } from '../../access/Caller.ts';
import { type Roll, roller } from '../../access/Caller.ts';

/** One signed-in browser, as this subgraph's own database keeps it. Times are ISO 8601 in UTC. */
export interface Session {
  /** SHA-256 of the cookie: whoever reads the database has no cookie to use. */
  id: string;
  /** Who, as the issuer says it: a pseudonym of its own. */
  iss: string;
  sub: string;
  /** The issuer's own session, by which it ends this one; null when it says none. */
  sid: string | null;
  huvudman: string;
  /** Roles, divided by spaces, as the issuer last said them. */
  roller: string;
  skapad: string;
  /** When it was last used, to the minute: idle sessions end. */
  sedd: string;
  /** When it ends however much it is used. */
  slutar: string;
  /** When the issuer was last asked for the roles. */
  provad: string;
  /** Until when they count without asking again. */
  galler: string;
  /** What the issuer gave, sealed with the cookie (`sealed.ts`). */
  forseglat: string;
  /** Until when one request, of one instance, is renewing it; null: none is. */
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
 * Who asks with a session: what a token for this very subgraph would say. `lan` are the län that its issuer speaks for, which
 * count for a samordnare.
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
