import { Kind, type SelectionSetNode } from 'graphql';
import { type Check, failedIf } from '../Check.ts';
import { objectFaults } from '../leafFaults.ts';
import { isObject, memberOf, read } from '../Member.ts';
import { wholeAnswer } from '../wholeAnswer.ts';
import { unusedKey } from './entities.ts';
import { firstLines } from './schema.ts';

export const values: Check = {
  id: 'VALUES',
  requirement:
    'Varje värde har kontraktets form: datum, belopp, uppräkningar, text, null bara där det får stå',
  remedy:
    'Skriv belopp som text med två decimaler ("1250.00"), datum som 2026-01-31, månad som 2026-01, id som text. Gatewayen visar inte ett värde som inte följer kontraktet.',
  needs: 'anrop',
  run: async (checked) => {
    const delar = await wholeAnswer(checked);
    const sett = new Map<string, string>();
    for (const { typ, entities } of delar) {
      const given = (entities ?? []).filter(isObject);
      if (given.length === 0) sett.set(typ.name, `inget svar om ${typ.name} på den egna nyckeln`);
      for (const entity of given) {
        objectFaults(typ, entity, (coordinate, vad) => {
          sett.set(coordinate, `${coordinate} ${vad}`);
        });
      }
    }
    return failedIf(firstLines([...sett.values()]));
  },
};

export const nulls: Check = {
  id: 'NULLS',
  requirement:
    'Det som är okänt är null: varje fält som frågades finns i svaret, och en verksamhet som inte finns är null',
  remedy:
    'Ta med alla frågade fält i svaret, med null för det ni inte vet (aldrig 0, "" eller en lista som bara är tom). verksamhet(id:) för ett okänt id svarar null utan fel.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const saknas = new Set<string>();
    for (const { typ, fraga, entities } of await wholeAnswer(checked)) {
      for (const entity of (entities ?? []).filter(isObject)) {
        utelamnat(fraga, typ.name, entity, saknas);
      }
    }
    const unknown = await member.entities(
      [member.self],
      `... on Huvudman { verksamhet(id: "${unusedKey}") { id } }`,
    );
    const found = read(unknown.entities, 0, 'verksamhet');
    return failedIf(
      firstLines([
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

/** Collects the fields that were asked for but are missing in an object. */
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
