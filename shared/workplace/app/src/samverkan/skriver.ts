import type { Session } from '../session.ts';

/**
 * Whether the user has a role in which plans, bodies and meetings are written. Of which vårdcentrum, the server says: this
 * only spares others the forms.
 */
export const skriver = ({ roller }: Pick<Session, 'roller'>) =>
  roller.includes('planerare') || roller.includes('samordnare');
