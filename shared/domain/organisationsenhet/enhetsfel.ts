import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { kommunkoder as register } from '../../values/kommunkoder.ts';
import { periodordning } from '../vardefel.ts';
import { bemanningsfel } from '../verksamhet/bemanningsfel.ts';
import { linjen } from './linjen.ts';
import type { Organisationsenhet } from './Organisationsenhet.ts';

type Lank = Pick<Organisationsenhet, 'id' | 'overordnad'>;

/**
 * Refuses a part of an organisation that is its own superior at some level, that covers an unknown kommun, whose
 * mandate names nobody or nothing, or with impossible posts. `andra` are the stored parts. Source: checklist rows 107
 * and 115–119 (areas, posts, two who steer one part, and the line along which a question is lifted).
 */
export function enhetsfel(
  enhet: Omit<Organisationsenhet, 'version'>,
  andra: readonly Lank[],
): Fel[] {
  const { id, overordnad, fran, till, kommunkoder, bemanning } = enhet;
  return [
    ...idfel(id),
    ...overordnadfel(id, overordnad, andra),
    ...periodordning(fran, till),
    ...(kommunkoder ?? []).flatMap((kod, n) =>
      register.has(kod)
        ? []
        : [
            fel(
              'OGILTIGT_VARDE',
              `kommunkoder[${n}]`,
              `${kod} är ingen känd kommunkod: ange fyra siffror, såsom 0380.`,
            ),
          ],
    ),
    ...bemanningsfel(bemanning ?? []),
  ];
}

function overordnadfel(id: string, overordnad: string | null, andra: readonly Lank[]): Fel[] {
  if (overordnad === null) return [];
  const enheter = new Map([...andra, { id, overordnad }].map((one) => [one.id, one]));
  if (overordnad !== id && !enheter.has(overordnad)) {
    const meddelande = `Det finns ingen del av organisationen med id ${overordnad}: kontrollera id, eller registrera den först.`;
    return [fel('SAKNAS', 'overordnad', meddelande)];
  }
  if (overordnad !== id && !linjen(overordnad, enheter).includes(id)) return [];
  const meddelande = `${overordnad} lyder redan under ${id}: en del av organisationen kan inte lyda under sig själv.`;
  return [fel('OGILTIGT_VARDE', 'overordnad', meddelande)];
}
