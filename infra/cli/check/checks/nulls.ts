import { Kind, type SelectionSetNode } from 'graphql';
import { type Check, felOm } from '../Check.ts';
import { helaSvaret } from '../helaSvaret.ts';
import { isObject, read } from '../Medlem.ts';
import { okandNyckel } from '../okandNyckel.ts';
import { medlemAv } from '../Provad.ts';
import { begransa } from '../schemaprov.ts';

export const nulls: Check = {
  id: 'NULLS',
  krav: 'Det som är okänt är null: varje fält som frågades finns i svaret, och en verksamhet som inte finns är null',
  laga: 'Ta med alla frågade fält i svaret, med null för det ni inte vet (aldrig 0, "" eller en lista som bara är tom). verksamhet(id:) för ett okänt id svarar null utan fel.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const saknas = new Set<string>();
    for (const { typ, fraga, entiteter } of await helaSvaret(provad)) {
      for (const entity of (entiteter ?? []).filter(isObject)) {
        utelamnat(fraga, typ.name, entity, saknas);
      }
    }
    const unknown = await medlem.entiteter(
      [medlem.egen],
      `... on Huvudman { verksamhet(id: "${okandNyckel}") { id } }`,
    );
    const found = read(unknown.entiteter, 0, 'verksamhet');
    return felOm(
      begransa([
        ...[...saknas].map((coordinate) => `${coordinate} saknas i svaret`),
        ...(found === null
          ? []
          : [`verksamhet(id:) som inte finns gav ${JSON.stringify(found ?? 'inget')}`]),
        ...unknown.errors.map(
          ({ message }) => `verksamhet(id:) som inte finns gav felet ${String(message)}`,
        ),
      ]),
    );
  },
};

/** Notes the fields that were asked for but do not stand in an object. */
function utelamnat(
  { selections }: SelectionSetNode,
  typename: string,
  value: Record<string, unknown>,
  saknas: Set<string>,
): void {
  for (const field of selections) {
    if (field.kind !== Kind.FIELD) continue;
    const { value: name } = field.name;
    const coordinate = `${typename}.${name}`;
    if (!Object.hasOwn(value, name)) saknas.add(coordinate);
    if (!field.selectionSet) continue;
    for (const item of [value[name]].flat()) {
      if (isObject(item)) {
        utelamnat(field.selectionSet, String(item.__typename ?? coordinate), item, saknas);
      }
    }
  }
}
