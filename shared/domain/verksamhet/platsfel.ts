import { type Fel, fel } from '../../andring/Fel.ts';
import { langdfel } from '../../andring/langdfel.ts';
import { kommunkoder } from '../../values/kommunkoder.ts';
import { kallafel } from '../kallafel.ts';
import { rimlighetsfel } from '../rimlighetsfel.ts';
import type { Platsindata } from './Verksamhetsindata.ts';

/** Refuses a place that says nothing, whose kommunkod is no kommun's, or whose coordinates are not both in Sweden. */
export function platsfel(plats: Platsindata, falt: string): Fel[] {
  const { namn, adress, postort, kommunkod, agare, lat, long } = plats;
  const texts = { namn, adress, postort, agare };
  const named = Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [`${falt}.${name}`, value]),
  );
  const max = {
    [`${falt}.namn`]: 200,
    [`${falt}.adress`]: 200,
    [`${falt}.postort`]: 100,
    [`${falt}.agare`]: 200,
  };
  const wrong = [...langdfel(named, max), ...kallafel(plats.kalla, `${falt}.kalla`)];
  if ([namn, adress, postort, kommunkod, lat].every((value) => value === undefined)) {
    const meddelande = `${falt} säger inte var: ange namn, adress, postort eller kommunkod.`;
    wrong.push(fel('SAKNAR_UPPGIFT', falt, meddelande));
  }
  if (kommunkod !== undefined && !kommunkoder.has(kommunkod)) {
    const meddelande = `Ingen kommun har koden "${kommunkod}": ange fyra siffror enligt SCB, såsom 0382 för Östhammar.`;
    wrong.push(fel('OGILTIGT_VARDE', `${falt}.kommunkod`, meddelande));
  }
  if ((lat === undefined) !== (long === undefined)) {
    wrong.push(fel('SAKNAR_UPPGIFT', falt, `${falt} har bara en koordinat: ange lat och long.`));
  }
  return [
    ...wrong,
    ...rimlighetsfel(lat, 'lat', `${falt}.lat`),
    ...rimlighetsfel(long, 'long', `${falt}.long`),
  ];
}
