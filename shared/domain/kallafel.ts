import type { Fel } from '../andring/Fel.ts';
import { langdfel } from '../andring/langdfel.ts';
import type { Kalla } from '../values/kalla.ts';

const max = 500;

/** Refuses a source that names no document, or is too long to be one. Null or left out is fine. */
export function kallafel(kalla: Kalla | null | undefined, falt = 'kalla'): Fel[] {
  const dokument = `${falt}.dokument`;
  const avsnitt = `${falt}.avsnitt`;
  return langdfel(
    { [dokument]: kalla?.dokument, [avsnitt]: kalla?.avsnitt },
    { [dokument]: max, [avsnitt]: max },
  );
}
