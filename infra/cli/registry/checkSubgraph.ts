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
import { compareVersions } from '../../../shared/contract/kontraktsversioner.ts';
import { withKontraktsskalarer } from '../../../shared/policy/extension/kontrakt.ts';
import { skalarformer } from '../../../shared/serve/scalars.ts';
import { CommandError } from '../CommandError.ts';
import { reportText } from '../check/checkCommand.ts';
import { checkMember } from '../check/checkMember.ts';
import { checks } from '../check/checks.ts';
import { leafFaults } from '../check/leafFaults.ts';
import { type Member, read } from '../check/Member.ts';
import { selectAll } from '../check/wholeAnswer.ts';
import { commandText } from '../swedish.ts';

/** What a member wants to publish. A null version means the one that its subgraph states. */
export interface Publication {
  version: string | null;
  /** The extension as SDL; null when the member publishes only the contract. */
  extension: string | null;
}

/** The checks of the schema alone, which need no knowledge of the member's rows. */
const schemaprov = checks.filter(({ needs }) => needs === 'schema');

/**
 * Checks, at one address, that a member's running subgraph is what the member wants to publish: it states the version or a
 * later one, its schema has all that the version promises, and it answers each field of the extension. Returns the version.
 * Throws CommandError that says what to mend.
 */
export async function checkSubgraph(
  member: Member,
  { version, extension }: Publication,
): Promise<string> {
  const { answer, entities } = await member.entities(
    [member.self],
    '... on Huvudman { kontraktsversion }',
  );
  if (answer.fel !== null) {
    throw nekad(
      'DELGRAFEN_SVARAR_INTE',
      `${member.url} går inte att nå (${answer.fel}): starta delgrafen där. Finns den på en annan adress, säg det först: "${commandText('address', '--help')}" visar hur.`,
    );
  }
  if (answer.status === 401 || answer.status === 403) {
    throw nekad(
      'DELGRAFEN_SLAPPER_INTE_IN',
      `Delgrafen på ${member.url} släppte inte in frågan (status ${answer.status}): ge en åtkomsttoken för den med --token, eller en nyckel som den litar på med --key. "${commandText('check', '--make-key', 'prov')}" gör en sådan, prov.key.json, och delgrafen startas då med GATEWAY_KEYS=prov.jwks.json.`,
    );
  }
  const uppger = read(entities, 0, 'kontraktsversion');
  if (typeof uppger !== 'string') {
    throw nekad(
      'DELGRAFEN_FOLJER_INTE_KONTRAKTET',
      `Delgrafen på ${member.url} uppger ingen kontraktsversion för ${member.huvudman} (Huvudman.kontraktsversion): kontrollera att adressen är rätt, och att det är ${member.huvudman} den svarar för.`,
    );
  }
  if (version !== null && compareVersions(version, uppger) > 0) {
    throw nekad(
      'DELGRAFEN_FOLJER_INTE_KONTRAKTET',
      `Delgrafen på ${member.url} följer kontraktsversion ${uppger}, inte ${version}: publicera den med --contract ${uppger}, eller uppgradera delgrafen först.`,
    );
  }
  await provaSchema(member, version ?? uppger);
  const fel = extension === null ? [] : await unansweredFields(member, extension);
  if (fel.length > 0) {
    throw nekad(
      'DELGRAFEN_SAKNAR_FALT',
      [
        `Delgrafen på ${member.url} svarar inte på allt i det egna schemat: låt den göra det, eller ta bort det ur schemat.`,
        ...fel,
      ].join('\n'),
    );
  }
  return version ?? uppger;
}

async function provaSchema(member: Member, version: string): Promise<void> {
  const results = await checkMember(member, version, [], schemaprov);
  const underkanda = results.filter(({ outcome }) => outcome.status === 'FEL');
  if (underkanda.length === 0) return;
  throw nekad(
    'DELGRAFEN_FOLJER_INTE_KONTRAKTET',
    `Schemat på ${member.url} har inte allt i kontraktsversion ${version}:\n${reportText(underkanda)}`,
  );
}

const nekad = (kod: string, mening: string) =>
  new CommandError(`Ingenting publicerades. ${mening}`, { kod });

/**
 * The fields of an extension that a running subgraph does not answer, or answers in another form than the extension states; one
 * line each. A field that its owner hides from the caller counts as answered. The SDL must follow the rules.
 */
async function unansweredFields(member: Member, extension: string): Promise<string[]> {
  const schema = buildASTSchema(withKontraktsskalarer(extension), { assumeValidSDL: true });
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const fel = await Promise.all(fields.map((field) => felVid(member, field)));
  return fel.flat();
}

async function felVid(member: Member, field: GraphQLField<unknown, unknown>): Promise<string[]> {
  const { name, type } = field;
  const { answer, data, errors } = await member.ask(`{ ${fraga(field)} }`);
  const [first] = errors;
  if (answer.fel !== null) return [`Query.${name}: ${answer.fel}`];
  if (!data || !(name in data)) {
    return [`Query.${name}: ${first ? first.message : `status ${answer.status}, inga data`}`];
  }
  const failed = errors.find(
    ({ extensions }) => read(extensions, 'code') === 'INTERNAL_SERVER_ERROR',
  );
  if (failed) return [`Query.${name}: ${failed.message}`];
  const fel: string[] = [];
  leafFaults(type, data[name], `Query.${name}`, (coordinate, vad) =>
    fel.push(`${coordinate} ${vad}`),
  );
  return [...new Set(fel)];
}

/** The field with everything below it, and a value for each required argument. */
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

/** A valid value for an argument of a type, as written in a query. */
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
