import { isDeepStrictEqual } from 'node:util';
import type { Field } from '../../concept/Concept.ts';
import { utanNull } from '../../values/utanNull.ts';
import { sammaBeslut } from '../beslut/Beslut.ts';
import type { Budget } from '../budget/Budget.ts';
import { concept, mutationRules, mutationUses } from '../concepts.ts';
import { huvudmansradtyper } from '../huvudmansradtyper.ts';
import type { Vardplatser } from '../rows.generated.ts';
import { type ColumnDetails, columnsOf } from './columns.ts';
import type { Cellfel, Filetable, Rowstate, Step } from './Filetable.ts';

type Steps = ReturnType<Filetable['steps']>;
type Values = Record<string, unknown>;

/** What is stated about a table here. The rest is derived from its concept. */
interface Stated {
  name: string;
  concept: string;
  details?: Readonly<Record<string, ColumnDetails>>;
  readAs?: Filetable['readAs'];
  /** The mutations of their own that a row needs after the given ordinary ones. `version` counts on. */
  own?: (row: Rowstate, ordinary: Steps) => Steps;
}

const tables: readonly Stated[] = [
  {
    name: 'verksamheter',
    concept: 'Verksamhet',
    details: {
      helgtider: {
        help: 'Tider på helgdagar: oppnar=10:00 : stanger=14:00; inga om den är stängd då.',
      },
    },
    own: unitSteps,
  },
  { name: 'budget', concept: 'Budget', own: budgetSteps },
  {
    name: 'matvarden',
    concept: 'Matvarde',
    details: {
      verksamhetId: {
        filled: false,
        help: 'Verksamheten; tomt för ett värde som gäller hela huvudmannen.',
      },
      varde: { needed: true },
    },
    readAs: withPercent,
    own: measureSteps,
  },
  { name: 'organisation', concept: 'Organisationsenhet' },
  { name: 'uppgifter', concept: 'Uppgift' },
  { name: 'insatser', concept: 'Insats' },
  { name: 'spridningar', concept: 'Spridning' },
  { name: 'granskningar', concept: 'Granskning' },
  { name: 'rekommendationer', concept: 'Rekommendation', own: recommendationSteps },
  { name: 'atgarder', concept: 'Atgard' },
];

/** Every table that can be imported and exported, by name. */
export const filetables: Readonly<Record<string, Filetable>> = Object.fromEntries(
  tables.map((stated) => [stated.name, filetable(stated)]),
);

function filetable({ name, concept: conceptName, details, readAs, own }: Stated): Filetable {
  const stated = concept(conceptName);
  const kind = huvudmansradtyper.find(({ entity }) => entity.options.name === stated.table);
  if (!kind) throw new Error(`${conceptName} has no history, so that no file can write it.`);
  const columns = columnsOf(stated, details);
  const uses = mutationUses.filter(({ typ }) => typ === conceptName);
  const named = (use: string) =>
    uses.find((each) => each.use === use && each.falt === null)?.mutation ?? null;
  const [create, change, register] = ['skapar', 'andrar', 'registrerar'].map(named);
  const steps = (row: Rowstate): Steps => {
    if (register) return { steps: [{ mutation: register, input: whole(row) }], fel: [] };
    if (!row.fore && create) return { steps: [{ mutation: create, input: known(row) }], fel: [] };
    return change ? changes(change, row) : { steps: [], fel: [] };
  };
  const key = (row: Rowstate) => pick(row.fields, stated.key);
  const whole = (row: Rowstate) => ({ ...row.fields, version: row.version });
  const known = (row: Rowstate) =>
    Object.fromEntries(
      stated.fields
        .filter(({ name: field, ownChange }) => row.changed.has(field) && !ownChange)
        .map((field) => [field.name, withoutOwn(field, row.fields[field.name])]),
    );
  const changes = (mutation: string, row: Rowstate): Steps => {
    const takes = new Set(mutationRules.get(mutation)?.map(({ name: field }) => field));
    const changed = stated.fields.filter(
      (field) => !field.ownChange && row.changed.has(field.name) && differs(field, row),
    );
    const taken = changed.filter(({ name: field }) => takes.has(field));
    const fel = changed
      .filter(({ name: field }) => !takes.has(field))
      .map(({ name: kolumn, label }) => ({
        kolumn,
        fel: `${label ?? kolumn} ändras inte på en rad som finns: återställ värdet, eller lägg till en ny rad med ett nytt id.`,
      }));
    const values = taken.map((field) => [field.name, withoutOwn(field, row.fields[field.name])]);
    const input = { ...key(row), version: row.version, ...Object.fromEntries(values) };
    return { steps: taken.length > 0 ? [{ mutation, input }] : [], fel };
  };
  return {
    name,
    concept: stated,
    kind,
    columns,
    readAs,
    steps: (row) => (own ? own(row, steps(row)) : steps(row)),
  };
}

/** Whether a field differs in more than the parts that only their own mutation writes. */
function differs(field: Field, { fore, fields }: Rowstate): boolean {
  const [before, after] = [fore?.[field.name], fields[field.name]].map((value) =>
    utanNull(withoutOwn(field, value)),
  );
  return !isDeepStrictEqual(before ?? null, after ?? null);
}

/** A value without the parts that only their own mutation writes. */
function withoutOwn({ list, fields }: Field, value: unknown): unknown {
  const own = fields.filter(({ ownChange }) => ownChange).map(({ name }) => name);
  if (list || own.length === 0 || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !own.includes(name)));
}

const pick = (values: Readonly<Values>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

/** The version for the next mutation of a row: each earlier step has raised it by one. */
const next = ({ version }: Rowstate, steps: readonly Step[]) => (version ?? 0) + steps.length;

/** Closing a unit and reporting its taken vårdplatser have mutations of their own. */
function unitSteps(row: Rowstate, { steps, fel }: Steps): Steps {
  const { id, stangd } = row.fields;
  const all = [...steps];
  const [before, after] = [row.fore?.vardplatser, row.fields.vardplatser].map((value) => {
    const { belagda = null, uppdaterad = null } = (value ?? {}) as Partial<Vardplatser>;
    return { belagda, uppdaterad };
  });
  if (after && !isDeepStrictEqual(before, after)) {
    all.push({
      mutation: 'rapporteraBelaggning',
      input: { id, version: next(row, all), ...after },
      columns: { belagda: 'vardplatser_belagda', uppdaterad: 'vardplatser_uppdaterad' },
    });
  }
  if (row.changed.has('stangd')) {
    all.push({
      mutation: 'stangVerksamhet',
      input: { id, version: next(row, all), datum: stangd },
      columns: { datum: 'stangd' },
    });
  }
  return { steps: all, fel };
}

/** A decision and an outcome have mutations of their own, each with its own role. */
function budgetSteps(row: Rowstate, ordinary: Steps): Steps {
  const { id, status, beslut, belopp, utfall } = row.fields as unknown as Budget;
  const fore = row.fore as Budget | null;
  if (status === 'UTKAST') return draftSteps(row, ordinary);
  const fel = [...ordinary.fel];
  const wasDecided = fore?.status === 'BESLUTAD';
  if (beslut === null && (!wasDecided || fore.beslut !== null)) {
    fel.push({
      kolumn: wasDecided ? 'beslut_instans' : 'status',
      fel: wasDecided
        ? 'Beslutet som budgeten vilar på kan inte tas bort: fyll i det igen.'
        : 'En budget beslutas genom ett beslut: fyll i beslut_instans och beslut_datum, eller skriv UTKAST.',
    });
  }
  const decides =
    beslut !== null && (!wasDecided || !fore.beslut || !sammaBeslut(beslut, fore.beslut));
  // A new decision states the amount. No mutation changes other values of a decided budget.
  const steps = decides && fore ? ordinary.steps.flatMap(withoutAmount) : [...ordinary.steps];
  if (decides) {
    const input = { id, version: next(row, steps), beslut, ...(fore ? { belopp } : {}) };
    steps.push({ mutation: 'beslutaBudget', input });
  }
  if (row.changed.has('utfall')) {
    const input = { id, version: next(row, steps), utfall };
    steps.push({ mutation: 'registreraBudgetutfall', input });
  }
  return { steps, fel };
}

/** A decided budget stays decided, and a draft has neither a decision nor an outcome. */
function draftSteps(row: Rowstate, { steps, fel }: Steps): Steps {
  const { beslut, utfall } = row.fields;
  if (row.fore?.status === 'BESLUTAD') {
    const message = 'Budgeten är beslutad och blir inte ett utkast igen: skriv BESLUTAD.';
    return { steps, fel: [{ kolumn: 'status', fel: message }] };
  }
  const wrong: [boolean, string, string][] = [
    [
      utfall !== null,
      'utfall',
      'Ett utkast har inget utfall: töm cellen, eller fyll i beslutet och skriv BESLUTAD.',
    ],
    [
      beslut !== null,
      'beslut_instans',
      'Ett utkast har inget beslut: töm beslutskolumnerna, eller skriv BESLUTAD.',
    ],
  ];
  const found = wrong.flatMap(([is, kolumn, message]): Cellfel[] =>
    is ? [{ kolumn, fel: message }] : [],
  );
  return { steps, fel: [...fel, ...found] };
}

/** A change of a budget without its amount. None when it changes nothing else. */
function withoutAmount(step: Step): Step[] {
  const { belopp: _amount, ...input } = step.input;
  return Object.keys(input).some((name) => name !== 'id' && name !== 'version')
    ? [{ ...step, input }]
    : [];
}

/** The fields of the huvudman's answer to a recommendation, and of the auditors' assessment. */
const answer = ['svar', 'svarAv', 'svarDatum', 'atgardasSenast'];
const assessment = ['bedomning', 'bedomningsskal', 'bedomd', 'bedomdI'];

/** An answer and an assessment have mutations of their own, each with its own role. Neither can be removed. */
function recommendationSteps(row: Rowstate, ordinary: Steps): Steps {
  const own = [...answer, ...assessment];
  const wording = !row.fore || [...row.changed].some((field) => !own.includes(field));
  const steps = wording
    ? ordinary.steps.map(({ input, ...step }) => ({
        ...step,
        input: Object.fromEntries(Object.entries(input).filter(([name]) => !own.includes(name))),
      }))
    : [];
  const fel = [...ordinary.fel];
  for (const [mutation, fields, must] of [
    ['besvaraRekommendation', answer, answer.slice(0, 3)],
    ['bedomRekommendation', assessment, assessment.slice(0, 3)],
  ] as const) {
    if (!fields.some((field) => row.changed.has(field))) continue;
    const empty = must.filter((kolumn) => row.fields[kolumn] === null);
    fel.push(
      ...empty.map((kolumn) => ({
        kolumn,
        fel: 'Fyll i cellen: svaret och bedömningen skrivs hela, och tas inte bort.',
      })),
    );
    const { id } = row.fields;
    const input = { id, version: next(row, steps), ...pick(row.fields, fields) };
    steps.push({ mutation, input });
  }
  return { steps, fel };
}

/** Measured values are registered as a list, here of one. */
function measureSteps(row: Rowstate): Steps {
  const { kalla, ...value } = row.fields;
  const varde = { ...value, version: row.version };
  return {
    steps: [{ mutation: 'registreraMatvarden', input: { varden: [varde], kalla } }],
    fel: [],
  };
}

/** A percentage may be written with its sign, which says the same as the unit. */
function withPercent(cells: Readonly<Record<string, string>>): Record<string, string> {
  const { varde, enhet = '' } = cells;
  if (varde === undefined || !/^(?:procent|%)$/i.test(enhet)) return cells;
  return { ...cells, varde: varde.replace(/(?<=\d)\s*%$/, '') };
}
