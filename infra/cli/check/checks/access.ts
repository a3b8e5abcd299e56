import { type Check, failedIf, ok } from '../Check.ts';
import { type AnswerError, isObject, memberOf, read } from '../Member.ts';
import { type AnswerPart, wholeAnswer } from '../wholeAnswer.ts';
import { firstLines } from './schema.ts';

export const access: Check = {
  id: 'ACCESS',
  requirement:
    'Ett fält som en anonym inte får se är null, med ett enda FORBIDDEN per fält som nämner er; resten av svaret står',
  remedy:
    'Svara null och ett fel med extensions { code: "FORBIDDEN", huvudman: er slug }, en gång per fält hur många rader det än gäller. Inget annat i svaret ska gå förlorat.',
  needs: 'anrop',
  run: async (checked) => {
    const { huvudman } = memberOf(checked);
    const delar = await wholeAnswer(checked);
    const sett = delar.flatMap((del) => delfel(del, huvudman));
    if (sett.length > 0) return failedIf(firstLines([...new Set(sett)]));
    const nekade = delar.flatMap((del) => nekadeI(del).map((error) => faltAv(del, error)));
    return ok(
      nekade.length === 0
        ? 'allt som frågades visas för alla'
        : `nekas: ${[...new Set(nekade)].join(', ')}`,
    );
  },
};

const nekadeI = ({ errors }: AnswerPart) =>
  errors.filter(({ extensions }) => extensions?.code === 'FORBIDDEN');

function delfel(del: AnswerPart, huvudman: string): string[] {
  const nekade = nekadeI(del);
  const falt = nekade.map((error) => faltAv(del, error));
  return [
    ...(del.answer.status === 200 ? [] : [`HTTP ${del.answer.status}`]),
    ...del.errors
      .filter((error) => !nekade.includes(error))
      .map(
        ({ message, extensions }) =>
          `${String(extensions?.code ?? 'utan kod')}: ${String(message)}`,
      ),
    ...nekade.flatMap((error, index) => nekadFel(falt[index] ?? '', error, del.data, huvudman)),
    ...falt
      .filter((each, index) => falt.indexOf(each) !== index)
      .map((each) => `${each} nekas flera gånger`),
  ];
}

function nekadFel(
  falt: string,
  { path, extensions }: AnswerError,
  data: unknown,
  huvudman: string,
): string[] {
  if (!Array.isArray(path)) return [`${falt}: FORBIDDEN utan path`];
  const value = nearest(data, path);
  return [
    ...(value === null ? [] : [`${falt}: FORBIDDEN, men värdet är ${JSON.stringify(value)}`]),
    ...(extensions?.huvudman === huvudman
      ? []
      : [`${falt}: felet nämner inte ${huvudman} i extensions.huvudman`]),
  ];
}

/** The coordinate of the field that an error concerns. */
function faltAv({ typ }: AnswerPart, { path }: AnswerError): string {
  const names = Array.isArray(path) ? path.filter((step) => typeof step === 'string').slice(1) : [];
  return names.length > 0 ? [typ.name, ...names].join('.') : 'ett okänt fält';
}

/** The value at a path; null as soon as a step on the way is null. */
function nearest(data: unknown, path: readonly unknown[]): unknown {
  let value = data;
  for (const step of path) {
    if (value === null) return null;
    value = read(value, step as string | number);
  }
  return value;
}

/** Every object in an answer, at any depth. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  if (!isObject(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

export const drafts: Check = {
  id: 'DRAFTS',
  requirement: 'En anonym ser inga budgetutkast, bara beslutade budgetar',
  remedy: 'Ta bara med budgetar med status BESLUTAD när ingen inloggad hos er själva frågar.',
  needs: 'anrop',
  run: async (checked) => {
    const delar = await wholeAnswer(checked);
    const utkast = [...objectsIn(delar.map(({ data }) => data))].filter(
      ({ status, belopp }) => status === 'UTKAST' && belopp !== undefined,
    );
    return failedIf(
      utkast.slice(0, 3).map(({ id, ar }) => `utkastet ${String(id)} (${String(ar)}) visas`),
    );
  },
};
