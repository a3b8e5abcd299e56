import type { AccessChoice } from '../../access/maySee.ts';
import { type Atkomstniva, atkomstnivaer } from '../../contract/Atkomstniva.ts';
import { atkomst } from '../../contract/atkomst.ts';
import { kontraktsfalt } from '../../contract/kontraktsfalt.ts';
import { namnerParter } from '../parterIRad.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The levels in force at one owner, by schema coordinate. Only fields that not everyone sees. */
export type Atkomstnivaer = ReadonlyMap<string, Exclude<Atkomstniva, 'offentlig'>>;

/** Statements about others are shown only to callers who may read the fields that they stand in. */
const stated = {
  'Verksamhet.pastaenden': [
    'Verksamhet.uppdragsgivare',
    'Verksamhet.bemanning',
    'Verksamhet.funktioner',
    'Funktionsutbud.utforsAt',
    'Funktionsutbud.dagarPerVecka',
  ],
  'Organisationsenhet.pastaenden': ['Organisationsenhet.bemanning'],
  'Huvudman.pastaenden': [
    'Huvudman.verksamheter',
    'Huvudman.organisation',
    'Verksamhet.pastaenden',
    'Organisationsenhet.pastaenden',
  ],
} as const;

/** The contract's defaults, overridden by the owner's choices. */
export function atkomstAv({ falt = {} }: AccessChoice): Atkomstnivaer {
  const levels = new Map(Object.entries({ ...atkomst, ...falt }));
  for (const [derived, sources] of Object.entries(stated)) {
    const strictest = Math.max(
      ...[derived, ...sources].map((each) =>
        atkomstnivaer.indexOf(levels.get(each) ?? 'offentlig'),
      ),
    );
    levels.set(derived, atkomstnivaer[strictest] ?? 'egen');
  }
  return new Map(
    [...levels].flatMap(([coordinate, niva]) => (niva === 'offentlig' ? [] : [[coordinate, niva]])),
  );
}

/** What is wrong with an owner's choices, in sentences that say how to mend it. Empty when nothing is. */
export function atkomstfel({ falt = {}, parter = [] }: AccessChoice): string[] {
  return [
    ...Object.entries(falt).flatMap(([coordinate, niva]) =>
      faltfel(coordinate, niva, parter.length > 0),
    ),
    ...parter
      .filter((part) => !slug.test(part))
      .map((part) => `atkomst.parter: "${part}" is not the slug of a huvudman, such as tierp.`),
  ];
}

/** Why a field cannot have a level. */
export type Faltproblem = 'okant' | 'niva' | 'aldrigNull' | 'summa' | 'ingenPart';

/**
 * Why the contract does not allow a field to have a level. Null when it does. `hasParties`: the owner lists parties
 * itself.
 */
export function faltproblem(
  coordinate: string,
  niva: Atkomstniva,
  hasParties: boolean,
): Faltproblem | null {
  const known = kontraktsfalt.get(coordinate);
  if (!known) return 'okant';
  if (!atkomstnivaer.includes(niva)) return 'niva';
  if (!known.nullable) return 'aldrigNull';
  // A type that repeats its owner, and is neither an entity nor a row, is for summaries that are derived from several
  // owners' answers.
  if (!known.entity && !known.row && kontraktsfalt.has(`${known.typename}.huvudmanId`)) {
    return 'summa';
  }
  return niva === 'parter' && !hasParties && !namnerParter(known.typename) ? 'ingenPart' : null;
}

function faltfel(coordinate: string, niva: Atkomstniva, hasParties: boolean): string[] {
  const problem = faltproblem(coordinate, niva, hasParties);
  if (problem === null) return [];
  const typename = kontraktsfalt.get(coordinate)?.typename;
  const texts: Readonly<Record<Faltproblem, string>> = {
    okant:
      'is no field of the contract: write its type and name as the SDL does, such as Verksamhet.systemstod.',
    aldrigNull:
      'is never null, so refusing it would hide what stands around it too: restrict the field that holds it.',
    niva: `is "${niva}" but must be one of ${atkomstnivaer.join(', ')}.`,
    summa: `is part of a summary that others add up: a refused figure would read as none. Restrict the field that gives ${typename} instead.`,
    ingenPart: `is "parter", but a ${typename} names no party: list atkomst.parter, or choose another level.`,
  };
  return [`atkomst.falt: ${coordinate} ${texts[problem]}`];
}
