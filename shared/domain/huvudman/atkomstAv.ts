import type { AccessChoice } from '../../access/maySee.ts';
import { type Atkomstniva, atkomstnivaer } from '../../contract/Atkomstniva.ts';
import { atkomst } from '../../contract/atkomst.ts';
import { kontraktsfalt } from '../../contract/kontraktsfalt.ts';
import { namnerParter } from '../parterIRad.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The levels in force at one owner: only of fields that not everyone sees, by schema coordinate. */
export type Atkomstnivaer = ReadonlyMap<string, Exclude<Atkomstniva, 'offentlig'>>;

/** What rows state of others is shown to nobody who may not read where it stands. */
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

/** The contract's defaults with the owner's own choices in their place. */
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

/** What is wrong with an owner's choices, in sentences that say how to mend it; empty when nothing is. */
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

function faltfel(coordinate: string, niva: Atkomstniva, hasParties: boolean): string[] {
  const known = kontraktsfalt.get(coordinate);
  const sentence = (text: string) => [`atkomst.falt: ${coordinate} ${text}`];
  if (!known) {
    return sentence(
      'is no field of the contract: write its type and name as the SDL does, such as Verksamhet.systemstod.',
    );
  }
  if (!atkomstnivaer.includes(niva)) {
    return sentence(`is "${niva}" but must be one of ${atkomstnivaer.join(', ')}.`);
  }
  if (!known.nullable) {
    return sentence(
      'is never null, so refusing it would take what stands around it along: restrict the field that holds it.',
    );
  }
  // A type that repeats its owner inside, and is neither an entity nor a row, is made for those who derive from several owners' answers.
  if (!known.entity && !known.row && kontraktsfalt.has(`${known.typename}.huvudmanId`)) {
    return sentence(
      `is part of a summary that others add up: a refused figure would read as none. Restrict the field that gives ${known.typename} instead.`,
    );
  }
  if (niva === 'parter' && !hasParties && !namnerParter(known.typename)) {
    return sentence(
      `is "parter", but a ${known.typename} names no party: list atkomst.parter, or choose another level.`,
    );
  }
  return [];
}
