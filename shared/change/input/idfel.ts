import { type Fel, fel } from '../Fel.ts';

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const max = 100;

/** Refuses an id that is not lower-case letters, digits and single hyphens, at most 100 characters. */
export function idfel(id: string, falt = 'id'): Fel[] {
  if (form.test(id) && id.length <= max) return [];
  const regel = `högst ${max} tecken av a–z, 0–9 och bindestreck, såsom narvardsenheten-2026`;
  return [fel('OGILTIGT_VARDE', falt, `"${id}" kan inte vara id: använd ${regel}.`)];
}
