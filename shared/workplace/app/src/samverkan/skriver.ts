import type { Session } from '../session.ts';

/**
 * Whether the user has a role that writes plans, bodies and meetings. This only hides the forms from others: the server judges
 * which vårdcentrum the user may write.
 */
export const skriver = ({ roller }: Pick<Session, 'roller'>) =>
  roller.includes('planerare') || roller.includes('samordnare');
