import type { CapabilityStatement } from '@medplum/fhirtypes';
import { parameters, targets } from './parameters.ts';
import { revincludes } from './query.ts';
import { type Ground, servedTypes } from './resources.ts';

const definition = (type: string, name: string) =>
  name === '_id' || name === '_lastUpdated'
    ? `http://hl7.org/fhir/SearchParameter/Resource-${name.slice(1)}`
    : `http://hl7.org/fhir/SearchParameter/${type}-${name}`;

/** What the API supports, in R4's form (CapabilityStatement). */
export function capability({ base, today }: Ground): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: today,
    kind: 'instance',
    software: { name: 'Vårdnät' },
    implementation: {
      description: 'Nätverkets verksamheter och huvudmän, så som var och en svarar om sig själv.',
      url: base,
    },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        documentation:
          'Endast läsning. Vem som inte svarade står sist i varje sökresultat, som OperationOutcome. Okänt lämnas bort.',
        resource: servedTypes.map((type) => ({
          type,
          interaction: [{ code: 'read' }, { code: 'search-type' }],
          versioning: 'no-version',
          searchInclude: Object.keys(targets).filter((path) => path.startsWith(`${type}:`)),
          searchRevInclude: type === 'Organization' ? revincludes : [],
          searchParam: Object.entries(parameters[type]).map(([name, { kind }]) => ({
            name,
            type: kind,
            definition: definition(type, name),
          })),
        })),
      },
    ],
  };
}
