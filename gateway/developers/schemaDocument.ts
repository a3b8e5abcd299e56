import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { type Html, html } from '../portal/files/html.ts';
import { type Language, pageWords } from './words.ts';

/** The schema as a document: each type with its description, and each field with its type and description. */
export function schemaDocument(schema: GraphQLSchema, language: Language): Html {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => rank(a, schema) - rank(b, schema) || a.name.localeCompare(b.name, 'sv'));
  return html`${types.map((type) => typeDocument(type, language))}`;
}

/** Query comes first. */
const rank = (type: GraphQLNamedType, schema: GraphQLSchema) =>
  type === schema.getQueryType() ? 0 : 1;

function typeDocument(type: GraphQLNamedType, language: Language): Html {
  const rows = rowsOf(type);
  return html`<details id="${type.name}"><summary><code>${type.name}</code></summary>
<p lang="en">${type.description}</p>
${
  rows.length > 0 &&
  html`<div class="rullar" tabindex="0" role="region" aria-label="${type.name}"><table>
<thead><tr><th scope="col">${pageWords.fields[language]}</th><th scope="col">${pageWords.type[language]}</th><th scope="col">${pageWords.meaning[language]}</th></tr></thead>
<tbody>${rows.map(({ name, form, description }) => html`<tr><th scope="row"><code>${name}</code></th><td>${linked(form)}</td><td lang="en">${description}</td></tr>\n`)}</tbody></table></div>`
}</details>
`;
}

interface Row {
  name: string;
  form: string;
  description: string | null | undefined;
}

function rowsOf(type: GraphQLNamedType): Row[] {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({ name, form: '', description }));
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).map(({ name, args, type: form, description }) => {
      const given = args.map((arg) => `${arg.name}: ${arg.type}`).join(', ');
      return { name: given ? `${name}(${given})` : name, form: String(form), description };
    });
  }
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).map(({ name, type: form, description }) => ({
    name,
    form: String(form),
    description,
  }));
}

/** `[Part!]!`, in which the type's name leads to the type. */
function linked(form: string): Html {
  const [, before = '', name = '', after = ''] = /^(\W*)(\w*)(\W*)$/.exec(form) ?? [];
  return html`<code>${before}${name && html`<a href="#${name}">${name}</a>`}${after}</code>`;
}
