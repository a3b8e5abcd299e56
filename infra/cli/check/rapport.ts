import type { Resultat } from './provaMedlem.ts';

/** How many checks passed, failed and could not be tried. */
export function summera(resultat: readonly Resultat[]) {
  const antal = (status: string) =>
    resultat.filter(({ utfall }) => utfall.status === status).length;
  return { ok: antal('OK'), fel: antal('FEL'), hoppade: antal('HOPPAD') };
}

/** A line for each check, and below one that failed what was seen and how to mend it. */
export function rapport(resultat: readonly Resultat[]): string {
  const width = Math.max(...resultat.map(({ check }) => check.id.length));
  const { ok, fel, hoppade } = summera(resultat);
  return [
    ...resultat.flatMap((each, n) => rader(each, resultat[n - 1], width)),
    '',
    `${ok} godkända, ${fel} underkända, ${hoppade} inte prövade.`,
    ...(hoppade > 0 ? ['OBS! Det som inte är prövat är inte godkänt. Varför står ovan.'] : []),
  ].join('\n');
}

/** The lines of one check. Why it was not tried stands once, for those in a row that have the same reason. */
function rader(
  { check: { id, krav, laga }, utfall }: Resultat,
  fore: Resultat | undefined,
  width: number,
): string[] {
  const rad = (tecken: string) => `${tecken} ${id.padEnd(width)}  ${krav}`;
  switch (utfall.status) {
    case 'OK':
      return [rad('✓'), ...(utfall.obs ? [`    obs:  ${utfall.obs}`] : [])];
    case 'HOPPAD':
      return fore?.utfall.status === 'HOPPAD' && fore.utfall.skal === utfall.skal
        ? [rad('–')]
        : [rad('–'), `    inte prövat: ${utfall.skal}`];
    case 'FEL':
      return [rad('✗'), ...utfall.sett.map((sett) => `    såg:  ${sett}`), `    laga: ${laga}`];
  }
}

/** The same for a program. */
export function rapportJson(resultat: readonly Resultat[]) {
  return resultat.map(({ check: { id, krav, laga }, utfall }) => ({
    id,
    krav,
    ...utfall,
    ...(utfall.status === 'FEL' ? { laga } : {}),
  }));
}
