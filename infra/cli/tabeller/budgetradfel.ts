import { idfel } from '../../../shared/andring/idfel.ts';
import { sammaBeslut } from '../../../shared/domain/beslut/Beslutsreferens.ts';
import type { Budget } from '../../../shared/domain/budget/Budget.ts';
import { fieldFaults } from '../../../shared/domain/concepts.ts';
import type { Cellfel } from './Tabell.ts';

/** What a decision decides: changed only together with a new one. */
const beslutat = ['ar', 'verksamhetId', 'post', 'belopp'] as const;

/**
 * Why a budget row may not be written, by the same rules as the mutations: a decided budget changes only by a new
 * decision, a decision is told by instance and date, and only what is decided has an outcome.
 */
export function budgetradfel(rad: Budget, fore: Budget | null): Cellfel[] {
  const varden = [...(fore ? [] : idfel(rad.id)), ...fieldFaults('Budget', rad)];
  return [
    ...varden.map(({ falt, meddelande }) => ({ kolumn: falt, fel: meddelande })),
    ...(rad.status === 'UTKAST' ? utkastradfel(rad, fore) : beslutsradfel(rad, fore)),
  ];
}

function utkastradfel(rad: Budget, fore: Budget | null): Cellfel[] {
  if (fore?.status === 'BESLUTAD') {
    return [
      {
        kolumn: 'status',
        fel: 'Budgeten är beslutad och blir inte ett utkast igen: skriv BESLUTAD.',
      },
    ];
  }
  const utfall = {
    kolumn: 'utfall',
    fel: 'Ett utkast har inget utfall: töm cellen, eller fyll i beslutet och skriv BESLUTAD.',
  };
  const beslut = {
    kolumn: 'beslut_instans',
    fel: 'Ett utkast har inget beslut: töm beslutskolumnerna, eller skriv BESLUTAD.',
  };
  return [...(rad.utfall === null ? [] : [utfall]), ...(rad.beslut === null ? [] : [beslut])];
}

function beslutsradfel(rad: Budget, fore: Budget | null): Cellfel[] {
  if (fore?.status !== 'BESLUTAD') {
    const fel =
      'En budget beslutas genom ett beslut: fyll i beslut_instans och beslut_datum, eller skriv UTKAST.';
    return rad.beslut === null ? [{ kolumn: 'status', fel }] : [];
  }
  if (rad.beslut === null && fore.beslut !== null) {
    return [
      {
        kolumn: 'beslut_instans',
        fel: 'Beslutet som budgeten vilar på kan inte tas bort: fyll i det igen.',
      },
    ];
  }
  if (rad.beslut !== null && !sammaBeslut(rad.beslut, fore.beslut)) return [];
  return beslutat
    .filter((kolumn) => rad[kolumn] !== fore[kolumn])
    .map((kolumn) => ({
      kolumn,
      fel: 'Budgeten är beslutad och ändras bara genom ett nytt beslut: fyll i det nya beslutets instans, datum och paragraf, eller återställ värdet.',
    }));
}
