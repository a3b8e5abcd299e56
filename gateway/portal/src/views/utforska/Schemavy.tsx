import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { Link, useLocation } from 'react-router';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import type { Schema } from './readSchema.ts';

/** The schema, a type at a time; which one stands in the address. */
export function Schemavy({ schema }: { schema: Schema | null | undefined }) {
  const [namn] = useSokparameter('typ', 'Query');
  if (schema === undefined) return <div className="ben bred" />;
  if (schema === null) {
    return (
      <p className="hinder">
        Beskrivningen av nätverket gick inte att hämta. Ladda om sidan för att försöka igen.
      </p>
    );
  }
  const type = schema.schema.getType(namn) ?? schema.schema.getQueryType();
  return (
    <div className="schemavy">
      <p>
        {schema.fromGateway
          ? 'Nätverkets egen beskrivning just nu, med det som medlemmar publicerar utöver kontraktet.'
          : 'Beskrivningen gjordes när portalen byggdes. Nätverkets adress lämnar inte ut någon nyare.'}{' '}
        Beskrivningarna är på engelska.
      </p>
      {type && <Typ type={type} />}
    </div>
  );
}

function Typ({ type }: { type: GraphQLNamedType }) {
  return (
    <>
      <h3>{type.name}</h3>
      {type.name !== 'Query' && (
        <p>
          <Typlank namn="Query">Till början</Typlank>
        </p>
      )}
      {type.description && <p lang="en">{type.description}</p>}
      <dl className="falt">
        {fieldsOf(type).map(({ name, description, type: of, args }) => (
          <div key={name}>
            <dt>
              <code>
                {name}
                {args.length > 0 && `(${args.map((arg) => `${arg.name}: ${arg.type}`).join(', ')})`}
              </code>
              {of && (
                <>
                  {': '}
                  <Typlank namn={getNamedType(of).name}>
                    <code>{String(of)}</code>
                  </Typlank>
                </>
              )}
            </dt>
            <dd lang="en">{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Leads to a type and leaves the rest of the address as it is. */
function Typlank({ namn, children }: { namn: string; children: React.ReactNode }) {
  const search = new URLSearchParams(useLocation().search);
  search.set('typ', namn);
  return (
    <Link to={{ search: search.toString(), hash: '#beskrivning' }} preventScrollReset>
      {children}
    </Link>
  );
}

interface Member {
  name: string;
  description: string | null | undefined;
  /** Null for a value of an enum. */
  type: GraphQLField<unknown, unknown>['type'] | null;
  args: readonly { name: string; type: unknown }[];
}

/** What a type consists of: fields, or the values of an enum. */
function fieldsOf(type: GraphQLNamedType): Member[] {
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields());
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({ ...field, args: [] }) as Member);
  }
  if (!isEnumType(type)) return [];
  return type
    .getValues()
    .map(({ name, description }) => ({ name, description, type: null, args: [] }));
}
