import { type Fel, fel } from '../Fel.ts';

/** Refuses a text that is empty or longer than its column. Null and left out are accepted. */
export function langdfel(
  texter: Record<string, string | null | undefined>,
  langd: Record<string, number>,
): Fel[] {
  return Object.entries(texter).flatMap(([falt, text]) => {
    const max = langd[falt];
    if (text == null || max === undefined || (text.trim() !== '' && text.length <= max)) return [];
    const problem = text.trim() === '' ? 'är tom' : `har ${text.length} tecken`;
    return [fel('OGILTIGT_VARDE', falt, `${falt} ${problem}: skriv mellan 1 och ${max} tecken.`)];
  });
}
