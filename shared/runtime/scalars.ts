import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { formatBelopp, parseBelopp } from '../values/belopp.ts';
import { isDatum, isDatumTid, isManad } from '../values/datum.ts';
import { formatProcent, parseProcent } from '../values/procent.ts';

function textScalar(name: string, isValid: (text: string) => boolean, form: string) {
  const parse = (value: unknown) => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw badValue(name, value, form);
  };
  return new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function badValue(name: string, value: unknown, form: string): GraphQLError {
  return new GraphQLError(`${name}: ${JSON.stringify(value) ?? 'värdet'} är inte ${form}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function belopp(value: unknown): number {
  const ore = typeof value === 'string' ? parseBelopp(value) : null;
  if (ore === null) throw badValue('Belopp', value, 'ett belopp som "12345678.50"');
  return ore;
}

function procent(value: unknown): number {
  const hundredths = typeof value === 'number' ? parseProcent(value) : null;
  if (hundredths === null)
    throw badValue('Procent', value, 'en procentsats med högst två decimaler');
  return hundredths;
}

/**
 * The contract's scalars. Inside, Belopp is an integer number of öre and Procent an integer number of hundredths;
 * on the wire a decimal string and a number.
 */
export const scalarResolvers = {
  Belopp: new GraphQLScalarType<number, string>({
    name: 'Belopp',
    serialize: (ore) => formatBelopp(ore as number),
    parseValue: belopp,
    parseLiteral: (node) => belopp(node.kind === Kind.STRING ? node.value : undefined),
  }),
  Procent: new GraphQLScalarType<number, number>({
    name: 'Procent',
    serialize: (hundredths) => formatProcent(hundredths as number),
    parseValue: procent,
    parseLiteral: (node) =>
      procent(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined),
  }),
  Datum: textScalar('Datum', isDatum, 'ett datum som 2026-01-31'),
  DatumTid: textScalar('DatumTid', isDatumTid, 'en tidpunkt som 2026-01-31T08:00:00Z'),
  Manad: textScalar('Manad', isManad, 'en månad som 2026-01'),
};
