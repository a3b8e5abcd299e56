import { type Fel, fel } from '../../change/Fel.ts';
import type { Atkomstniva } from '../../contract/Atkomstniva.ts';
import { AccessLog } from '../../workplace/account/AccessLog.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { helRad, type Registrering, registrera } from '../registrera.ts';
import type { Atkomstlage } from './Atkomstlage.ts';
import { type Atkomstval, AtkomstvalEntity, atkomstvaltyp } from './Atkomstval.ts';
import type { Faltproblem } from './atkomstAv.ts';

const ord: Readonly<Record<Faltproblem, (falt: string) => string>> = {
  okant: (falt) => `${falt} är ingen uppgift i kontraktet: välj en som finns.`,
  niva: () => 'Välj offentlig, natverk, parter eller egen.',
  aldrigNull: (falt) =>
    `${falt} kan inte döljas, för det som står omkring försvinner då också: välj uppgiften som den står i.`,
  summa: (falt) =>
    `${falt} räknas ihop med andras, och dold skulle den läsas som att den inte finns: välj hela sammanställningen.`,
  ingenPart: (falt) =>
    `${falt} står i rader som inte nämner någon part, och inställningen ATKOMST räknar ingen som part: välj en annan nivå.`,
};

/** What is wrong with a choice of who sees a field, by the contract's rules. */
export function atkomstvalfel(
  { falt, niva }: Pick<Atkomstval, 'falt' | 'niva'>,
  lage: Pick<Atkomstlage, 'problem'>,
): Fel[] {
  const problem = lage.problem(falt, (niva ?? 'offentlig') as Atkomstniva);
  if (problem === null) return [];
  const kod = problem === 'okant' ? 'SAKNAS' : 'OGILTIGT_VARDE';
  const at = problem === 'ingenPart' || problem === 'niva' ? 'niva' : 'falt';
  return [fel(kod, at, ord[problem](falt))];
}

export const atkomstQueries = {
  atkomstval: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(AtkomstvalEntity, { order: { falt: 'ASC' } }),
};

/** A huvudman's own choices of who sees its fields. */
export const atkomstMutationer = {
  valjAtkomst: async (
    _parent: unknown,
    { input }: { input: Registrering<Atkomstval> },
    context: HuvudmanContext,
  ) => {
    const { atkomst, db, caller } = context;
    const rad = helRad<Atkomstval>('Atkomstval', input, context);
    const svar = await registrera(context, atkomstvaltyp, 'atkomstval', rad, input, () =>
      atkomstvalfel(rad, atkomst),
    );
    if (svar.fel.length > 0) return svar;
    await atkomst.holdsEverywhere(db);
    const { sub, huvudman, roller } = caller;
    const who = { sub: sub ?? '', huvudman: huvudman ?? '', roller: roller.join(' ') };
    await new AccessLog(db).noteAccess(atkomst.choice, who);
    return svar;
  },
};
