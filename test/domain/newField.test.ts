import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type InputObjectTypeDefinitionNode, Kind, parse } from 'graphql';
import { DataSource } from 'typeorm';
import { HistorikEntity } from '../../shared/change/history/Historik.ts';
import type { VersioneradRad } from '../../shared/change/Rad.ts';
import { skapaRad } from '../../shared/change/skapaRad.ts';
import { type Concept, readConcepts } from '../../shared/concept/Concept.ts';
import { entityOf, rowKindOf } from '../../shared/concept/entityOf.ts';
import { expandInputs } from '../../shared/concept/expandInputs.ts';
import { formField } from '../../shared/concept/formField.ts';
import { fieldGuard, inputRules } from '../../shared/concept/inputRules.ts';
import { rowTypes } from '../../shared/concept/rowTypes.ts';
import { rowValues } from '../../shared/concept/rowValues.ts';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { concepts, mutationRules, mutationUses } from '../../shared/domain/concepts.ts';
import { columnsOf } from '../../shared/domain/files/columns.ts';
import { filetables } from '../../shared/domain/files/filetables.ts';
import { readCell } from '../../shared/domain/files/judgeRow.ts';
import { ownerTemplates } from '../../shared/domain/ownerTemplates.ts';
import { HandelseEntity } from '../../shared/outbox/Handelse.ts';
import {
  type SqliteHandle,
  sqliteConnection,
} from '../../shared/serve/database/rows/runStatement.ts';
import { Writer } from '../../shared/serve/database/rows/Writer.ts';

const added = `extend type Budget {
  "A note of the economist."
  notering: String @text(hogst: 7) @etikett(namn: "Notering", hjalp: "Ekonomens notering, kort.")
}`;
const types = readConcepts(parse(`${kontraktSdl}\n${ownerTemplates}\n${added}`));
const budget = types.concepts.get('Budget') as Concept;
const field = budget.fields.find(({ name }) => name === 'notering');
if (!field) throw new Error('the field is not read');

describe('a field that is stated once at its type', () => {
  const templates = parse(ownerTemplates);
  const expanded = expandInputs(templates, types);
  const rules = inputRules(templates, expanded, types);
  let handle: SqliteHandle;
  const source = new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    prepareDatabase: (opened: SqliteHandle) => {
      handle = opened;
    },
    entities: [entityOf(budget), HistorikEntity, HandelseEntity],
    synchronize: true,
  });
  beforeAll(() => source.initialize());
  afterAll(() => source.destroy());

  test('stands in the inputs of what creates and changes its row, and in no other', () => {
    const inputs = expanded.definitions.filter(
      (node): node is InputObjectTypeDefinitionNode =>
        node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION &&
        (node.fields ?? []).some(({ name }) => name.value === 'notering'),
    );
    expect(inputs.map(({ name }) => name.value)).toEqual(['SkapaBudget', 'AndraBudget']);
  });

  test.each(['skapaBudget', 'andraBudget'])('has its length held by %s', (mutation) => {
    const guard = fieldGuard(rules, () => null);
    expect(guard({ notering: 'kort' }, null, mutation)).toEqual([]);
    expect(guard({ notering: 'för lång' }, null, mutation)).toMatchObject([
      { falt: 'notering', meddelande: expect.stringContaining('mellan 1 och 7 tecken') },
    ]);
  });

  test('is a column of files, with its help and its limit', () => {
    const column = columnsOf(budget).find(({ name }) => name === 'notering');
    if (!column) throw new Error('no column');
    expect(column).toMatchObject({
      needed: false,
      filled: false,
      help: 'Ekonomens notering, kort.',
    });
    expect(readCell(column, 'kort')).toEqual({ value: 'kort' });
    expect(readCell(column, 'för lång')).toMatchObject({ fel: expect.stringContaining('högst 7') });
  });

  test('is a field of forms', () => {
    expect(formField(field)).toMatchObject({
      label: 'Notering',
      help: 'Ekonomens notering, kort.',
      input: 'text',
      maxLength: 7,
      required: false,
    });
  });

  test("is in the row's type, its table and its history", async () => {
    expect(rowTypes([budget], new Set(['Kalla']))).toContain('  notering: string | null;');
    const entity = entityOf<VersioneradRad>(budget);
    const input = { id: 'a', ar: 2030, belopp: 100, notering: 'kort' };
    const kalla = { dokument: 'Prov', exempel: false };
    const row = rowValues<VersioneradRad>(budget, { ...input, kalla }, null);
    const motiv = { aktor: 'prov', skal: 'prov' };
    const writer = new Writer(
      sqliteConnection(handle, { url: '', entities: [], migrations: [] }),
      'sqlite',
    );
    await skapaRad(writer, rowKindOf(budget, entity), { ...row, status: 'UTKAST' }, motiv);
    const [change] = await writer.find(HistorikEntity);
    expect(JSON.parse(change?.efter ?? '')).toMatchObject({ id: 'a', notering: 'kort' });
  });
});

describe.each(Object.values(filetables))('the table $name', ({ concept, columns }) => {
  test('has a column, or several, of each field of its rows', () => {
    const covered = new Set(columns.map((column) => column.field?.name));
    const names = concept.fields.map(({ name }) => name);
    expect(names.filter((name) => !covered.has(name))).toEqual([]);
  });

  test('has for each field a mutation that writes it', () => {
    const writing = mutationUses
      .filter(({ typ }) => typ === concept.name)
      .flatMap(({ mutation }) => mutationRules.get(mutation) ?? []);
    const written = new Set(writing.map(({ name }) => name));
    const others = concept.fields.filter(({ name, ownChange }) => !written.has(name) && !ownChange);
    // Measured values are written in lists, whose items have the fields.
    expect(concept.name === 'Matvarde' ? [] : others).toEqual([]);
  });
});

test('every field of a row has a name in Swedish, but hashes, which nobody types', () => {
  const nameless = [...concepts.values()].flatMap(({ name, fields }) =>
    fields.filter(({ label }) => label === null).map((one) => `${name}.${one.name}`),
  );
  expect(nameless.sort()).toEqual(['Avtalspart.villkorHash', 'Beslut.underlagHash']);
});
