import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { skalarformer } from '../../serve/scalars.ts';
import { type Fel, fel } from '../Fel.ts';

/** For each of GraphQL's own scalars: how to write a value, and an example. */
const egna: Readonly<Record<string, { form: string; exempel: unknown }>> = {
  ...skalarformer,
  ID: { form: 'ett id som text', exempel: '' },
  String: { form: 'en text', exempel: '' },
  Boolean: { form: 'true eller false', exempel: false },
  Int: { form: 'ett heltal mellan -2147483648 och 2147483647', exempel: 0 },
  Float: { form: 'ett tal med decimalpunkt', exempel: 0 },
};

/** The field name in a fault when the whole input is missing or is no object. */
export const helaIndata = 'input';

/** The faults of a value, and the value with a placeholder for each unreadable part. */
export interface Granskad {
  varde: unknown;
  fel: Fel[];
}

/**
 * Finds the unreadable parts of an input value: a value of the wrong form, an unknown enum value, a missing required
 * field, an unknown field. `falt` is the name of its field, '' for the input as a whole, which `fel` calls input.
 */
export function granskaIndata(varde: unknown, type: GraphQLInputType, falt: string): Granskad {
  if (isNonNullType(type)) {
    if (varde != null) return granskaIndata(varde, type.ofType, falt);
    const namn = falt || helaIndata;
    const meddelande = `${namn} saknas: ange ${formAv(type.ofType)}.`;
    return { varde: lasbart(type), fel: [fel('SAKNAR_UPPGIFT', namn, meddelande)] };
  }
  if (varde == null) return { varde, fel: [] };
  if (isListType(type)) {
    if (!Array.isArray(varde)) return granskaIndata(varde, type.ofType, falt);
    const inner = varde.map((one, n) => granskaIndata(one, type.ofType, `${falt}[${n}]`));
    return { varde: inner.map((one) => one.varde), fel: inner.flatMap((one) => one.fel) };
  }
  return isInputObjectType(type)
    ? granskaObjekt(varde, type, falt)
    : granskaLov(varde, type as GraphQLLeafType, falt);
}

function granskaObjekt(varde: unknown, type: GraphQLInputObjectType, falt: string): Granskad {
  if (typeof varde !== 'object' || Array.isArray(varde)) {
    return obegripligt(varde, type, falt);
  }
  const fields = type.getFields();
  const under = (name: string) => (falt === '' ? name : `${falt}.${name}`);
  const given = Object.entries(varde as object);
  const unknown = given.flatMap(([name]) => {
    if (Object.hasOwn(fields, name)) return [];
    const meddelande = `${under(name)} är inget fält här: ta bort det, eller använd något av ${Object.keys(fields).join(', ')}.`;
    return [fel('OGILTIGT_VARDE', under(name), meddelande)];
  });
  const known = Object.values(fields)
    .filter(({ name }) => name in (varde as object) || isRequired(fields[name]))
    .map(({ name, type: inner }) => {
      const value = (varde as Record<string, unknown>)[name];
      return [name, granskaIndata(value, inner, under(name))] as const;
    });
  return {
    varde: Object.fromEntries(known.map(([name, one]) => [name, one.varde])),
    fel: [...unknown, ...known.flatMap(([, one]) => one.fel)],
  };
}

function granskaLov(varde: unknown, type: GraphQLLeafType, falt: string): Granskad {
  try {
    type.parseValue(varde);
    return { varde, fel: [] };
  } catch {
    return obegripligt(varde, type, falt);
  }
}

function obegripligt(varde: unknown, type: GraphQLInputType, falt: string): Granskad {
  const visat = JSON.stringify(varde) ?? String(varde);
  const kort = visat.length > 60 ? `${visat.slice(0, 60)}…` : visat;
  const namn = falt || helaIndata;
  const meddelande = `${namn} är ${kort}: ange ${formAv(type)}.`;
  return { varde: lasbart(type), fel: [fel('OGILTIGT_VARDE', namn, meddelande)] };
}

/** How to write a value of the type, in Swedish. */
function formAv(type: GraphQLInputType): string {
  if (isNonNullType(type)) return formAv(type.ofType);
  if (isListType(type)) return 'en lista';
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => name);
    return `något av ${values.join(', ')}`;
  }
  if (isInputObjectType(type))
    return `ett objekt med fälten ${Object.keys(type.getFields()).join(', ')}`;
  return egna[type.name]?.form ?? `ett värde av typen ${type.name}`;
}

/** A placeholder of the type for an unreadable value. No mutation gets it. */
export function lasbart(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return lasbart(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return egna[type.name]?.exempel ?? null;
  const required = Object.values(type.getFields()).filter(isRequired);
  return Object.fromEntries(required.map(({ name, type: inner }) => [name, lasbart(inner)]));
}

function isRequired(field: GraphQLInputField | undefined): boolean {
  return field !== undefined && isNonNullType(field.type) && field.defaultValue === undefined;
}
