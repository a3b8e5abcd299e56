import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { formatBelopp, parseBelopp } from '../values/belopp.ts';
import { isDatum, isDatumTid, isManad } from '../values/datum.ts';
import { formatProcent, parseProcent } from '../values/procent.ts';

/** How to write values of a scalar, in Swedish, with an example, for the message about a wrong value. */
export interface Skalarform {
  form: string;
  exempel: string | number;
}

/** The forms of the contract's scalars. */
export const skalarformer: Readonly<Record<string, Skalarform>> = {
  Belopp: { form: 'ett belopp i kronor som text, med punkt före öre: "12345678.50"', exempel: '0' },
  Procent: { form: 'en procentsats med högst två decimaler, såsom 65 eller 33.33', exempel: 0 },
  Datum: { form: 'ett datum i kalendern, såsom 2026-01-31', exempel: '2026-01-31' },
  DatumTid: {
    form: 'en tidpunkt med tidszon, såsom 2026-01-31T08:00:00Z',
    exempel: '2026-01-31T08:00:00Z',
  },
  Manad: { form: 'en månad, såsom 2026-01', exempel: '2026-01' },
};

function textScalar(name: string, isValid: (text: string) => boolean) {
  const parse = (value: unknown) => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw badValue(name, value);
  };
  return new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function badValue(name: string, value: unknown): GraphQLError {
  const form = skalarformer[name]?.form;
  return new GraphQLError(`${name}: ${JSON.stringify(value) ?? 'värdet'} är inte ${form}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function belopp(value: unknown): number {
  const ore = typeof value === 'string' ? parseBelopp(value) : null;
  if (ore === null) throw badValue('Belopp', value);
  return ore;
}

function procent(value: unknown): number {
  const hundredths = typeof value === 'number' ? parseProcent(value) : null;
  if (hundredths === null) throw badValue('Procent', value);
  return hundredths;
}

/**
 * The contract's scalars. In the code Belopp is an integer number of öre and Procent an integer number of hundredths.
 * In JSON they are a decimal string and a number.
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
  Datum: textScalar('Datum', isDatum),
  DatumTid: textScalar('DatumTid', isDatumTid),
  Manad: textScalar('Manad', isManad),
};
