import type { Fel } from '../../../shared/andring/Fel.ts';
import { idfel } from '../../../shared/andring/idfel.ts';
import { storleksfel } from '../../../shared/andring/storleksfel.ts';
import { fieldFaults } from '../../../shared/domain/concepts.ts';
import { belaggningsfel } from '../../../shared/domain/verksamhet/vardplatsfel.ts';
import {
  alderfel,
  stangdfel,
  verksamhetsfel,
} from '../../../shared/domain/verksamhet/verksamhetsfel.ts';
import { verksamhetsindata } from '../../../shared/domain/verksamhet/verksamhetsvarden.ts';
import { utanNull } from '../../../shared/values/utanNull.ts';
import type { Cellfel } from './Tabell.ts';
import type { Verksamhetsrad } from './Verksamhetsrad.ts';

/**
 * Why a unit may not be written, by the same rules as the mutations: those of values are asked about what is new in the
 * row, a closed unit changes no more, and taken places are told of a time that has been.
 */
export function verksamhetFel(
  rad: Verksamhetsrad,
  fore: Verksamhetsrad | null,
  nu: Date = new Date(),
): Cellfel[] {
  const names = Object.keys(rad) as (keyof Verksamhetsrad)[];
  const changed = names.filter((name) => json(rad[name]) !== json(fore?.[name]));
  const indata = verksamhetsindata(Object.fromEntries(changed.map((name) => [name, rad[name]])));
  return [
    ...(fore ? stangdfel(fore, nu.toISOString().slice(0, 10)) : idfel(rad.id)),
    ...fieldFaults('Verksamhet', indata),
    ...verksamhetsfel(indata),
    ...alderfel(rad),
    ...rapportfel(rad, fore, nu),
    ...storleksfel(rad),
  ].map(cellfel);
}

function rapportfel({ vardplatser }: Verksamhetsrad, fore: Verksamhetsrad | null, nu: Date): Fel[] {
  const { belagda = null, uppdaterad } = vardplatser ?? {};
  if (!uppdaterad || uppdaterad === fore?.vardplatser?.uppdaterad) return [];
  return belaggningsfel({ belagda, uppdaterad }, fore?.vardplatser ?? vardplatser, nu);
}

/** Values that stand in columns of their own, by the name of the value: the first is that of the value as a whole. */
const delade: Record<string, readonly string[]> = {
  vardplatser: ['totalt', 'hogst', 'belagda', 'uppdaterad', 'kalla'],
  listade: ['varde', 'minst', 'hogst', 'ordalydelse', 'kalla'],
  kalla: ['dokument', 'avsnitt', 'exempel'],
};

/** A refusal of a field as one of a column, counting items from one as people do. */
function cellfel({ falt, meddelande }: Fel): Cellfel {
  const fel = meddelande.replace(/\[(\d+)\]/g, (_all, n) => ` (post ${Number(n) + 1})`);
  if (falt === null) return { kolumn: null, fel };
  if (falt === 'belagda' || falt === 'uppdaterad') return { kolumn: `vardplatser_${falt}`, fel };
  const [name = '', part = ''] = falt.split(/[.[]/);
  const parts = delade[name];
  if (!parts) return { kolumn: name, fel };
  return { kolumn: `${name}_${parts.includes(part) ? part : parts[0]}`, fel };
}

const json = (value: unknown) => JSON.stringify(utanNull(value) ?? null);
