import { type Fel, fel } from '../../change/Fel.ts';
import { kommunkoder } from '../../values/kommunkoder.ts';
import type { Platsindata } from './verksamhetsvarden.ts';

/** Refuses a place that says nothing, whose kommunkod is no kommun's, or that has one coordinate only. */
export function platsfel(plats: Platsindata, falt: string): Fel[] {
  const { namn, adress, postort, kommunkod, lat, long } = plats;
  const wrong: Fel[] = [];
  if ([namn, adress, postort, kommunkod, lat].every((value) => value == null)) {
    const meddelande = `${falt} säger inte var: ange namn, adress, postort eller kommunkod.`;
    wrong.push(fel('SAKNAR_UPPGIFT', falt, meddelande));
  }
  if (kommunkod != null && !kommunkoder.has(kommunkod)) {
    const meddelande = `Ingen kommun har koden "${kommunkod}": ange fyra siffror enligt SCB, såsom 0382 för Östhammar.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.kommunkod`, meddelande));
  }
  if ((lat == null) !== (long == null)) {
    wrong.push(fel('SAKNAR_UPPGIFT', falt, `${falt} har bara en koordinat: ange lat och long.`));
  }
  return wrong;
}
