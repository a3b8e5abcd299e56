import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { withKontraktsskalarer } from '../../../shared/policy/extension/withKontraktsskalarer.ts';
import { skalarformer } from '../../../shared/serve/scalars.ts';
import { type Medlem, read } from '../check/Medlem.ts';
import { selectAll } from '../check/selectAll.ts';
import { vardefel } from '../check/vardefel.ts';

/**
 * The fields of an extension that a running subgraph does not answer, or answers in another form than the extension says;
 * a line for each. What its owner does not show to whoever asks is answered. Takes SDL that follows the rules.
 */
export async function obesvarade(medlem: Medlem, extension: string): Promise<string[]> {
  const schema = buildASTSchema(withKontraktsskalarer(extension), { assumeValidSDL: true });
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const fel = await Promise.all(fields.map((field) => felVid(medlem, field)));
  return fel.flat();
}

async function felVid(medlem: Medlem, field: GraphQLField<unknown, unknown>): Promise<string[]> {
  const { name, type } = field;
  const { svar, data, errors } = await medlem.fraga(`{ ${fraga(field)} }`);
  const [first] = errors;
  if (svar.fel !== null) return [`Query.${name}: ${svar.fel}`];
  if (!data || !(name in data)) {
    return [`Query.${name}: ${first ? first.message : `status ${svar.status}, inga data`}`];
  }
  const failed = errors.find(
    ({ extensions }) => read(extensions, 'code') === 'INTERNAL_SERVER_ERROR',
  );
  if (failed) return [`Query.${name}: ${failed.message}`];
  const fel: string[] = [];
  vardefel(type, data[name], `Query.${name}`, (coordinate, vad) =>
    fel.push(`${coordinate} ${vad}`),
  );
  return [...new Set(fel)];
}

/** The field with everything below it, and some value for each argument that it cannot do without. */
function fraga({ name, type, args }: GraphQLField<unknown, unknown>): string {
  const given = args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${provvarde(arg.type)}`)
    .join(', ');
  const named = getNamedType(type);
  const below = isObjectType(named) ? selectAll(named) : '__typename';
  return `${name}${given && `(${given})`}${isCompositeType(named) ? ` { ${below} }` : ''}`;
}

const inbyggda: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true };

/** Some value that an argument of a type takes, as it is written in a query. */
function provvarde(type: GraphQLInputType): string {
  if (isNonNullType(type)) return provvarde(type.ofType);
  if (isListType(type)) return `[${provvarde(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) {
    return JSON.stringify(inbyggda[type.name] ?? skalarformer[type.name]?.exempel ?? 'prov');
  }
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${provvarde(field.type)}`).join(', ')} }`;
}
