import type { Formfalt } from './typer.ts';

/** Fields that belong together under a heading. The groups follow the order of the work. */
export interface Faltgrupp {
  rubrik: string;
  falt: readonly string[];
}

/** The fields by group. Fields in no group come last, so a new field of the SDL always appears. */
export function iGrupper(falten: readonly Formfalt[], grupper: readonly Faltgrupp[]) {
  const named = new Set(grupper.flatMap(({ falt }) => falt));
  const own = grupper.map(({ rubrik, falt }) => ({
    rubrik,
    falt: falt.flatMap((name) => falten.find(({ given }) => given === name) ?? []),
  }));
  const kalla = falten.filter(({ given }) => given === 'kalla' && !named.has(given));
  const rest = falten.filter((one) => !named.has(one.given) && one.given !== 'kalla');
  return [
    ...own,
    { rubrik: own.length === 0 ? 'Uppgifter' : 'Övrigt', falt: rest },
    { rubrik: 'Källa, om ni hämtat det någon annanstans', falt: kalla },
  ].filter(({ falt }) => falt.length > 0);
}
