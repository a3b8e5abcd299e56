import type { Huvudmanslag } from '../contract/enums.ts';
import { granserFor, rimligt } from '../contract/rimligt.ts';
import type { Field, FieldKind } from './Concept.ts';

/** How a field is filled in; `group` has fields of its own. */
export type InputType =
  | 'text'
  | 'integer'
  | 'number'
  | 'kronor'
  | 'percent'
  | 'yes-no'
  | 'choice'
  | 'date'
  | 'time'
  | 'month'
  | 'group';

/** One field as a form or a column of a file presents it and limits it. */
export interface FormField {
  name: string;
  /** Its name in an input, and in the answer to a question. */
  given: string;
  shown: string;
  /** Its name and what to write in it, in Swedish. */
  label: string;
  help: string;
  input: InputType;
  /** Whether it takes several. */
  several: boolean;
  required: boolean;
  /** Whether a change of its own writes it. */
  ownChange: boolean;
  /** The most characters, and the range of a number (of an amount in kronor); null without a limit. */
  maxLength: number | null;
  min: number | null;
  max: number | null;
  /** What is written after a number, such as kr; '' for nothing. */
  unit: string;
  /** The form of a text, as a regular expression; null when it may have any. */
  pattern: string | null;
  /** The type of a choice or a group, by which its words are found; null for everything else. */
  typename: string | null;
  /** The type whose row is meant: the id of one is written; null when it is none, or the SDL does not say. */
  references: string | null;
  /** What there is to choose between; empty unless it is a choice. */
  choices: readonly string[];
  /** The fields of a group; empty for everything else. */
  fields: readonly FormField[];
}

const inputs: Readonly<Record<FieldKind, InputType>> = {
  id: 'text',
  part: 'text',
  text: 'text',
  int: 'integer',
  float: 'number',
  belopp: 'kronor',
  procent: 'percent',
  boolean: 'yes-no',
  enum: 'choice',
  datum: 'date',
  datumTid: 'time',
  manad: 'month',
  object: 'group',
};

const units: Readonly<Partial<Record<InputType, string>>> = { kronor: 'kr', percent: '%' };

/** The most characters of an id or a code. */
const idLength = 100;

/** The form of a field as officials meet it. `slag`, the kind of huvudman that writes, narrows what an amount can be. */
export function formField(field: Field, slag: Huvudmanslag | null = null): FormField {
  const { name, given, shown, kind, list, required, ownChange, max, quantity, values, label } =
    field;
  const range = quantity === null ? null : granserFor(quantity, slag);
  const words = label ?? name;
  return {
    name,
    given,
    shown,
    label: words,
    help: field.help ?? (values.length > 0 ? `Ett av ${values.join(', ')}.` : `${words}.`),
    input: inputs[kind],
    several: list,
    required,
    ownChange,
    maxLength: kind === 'text' ? (max ?? null) : inputs[kind] === 'text' ? idLength : null,
    min: range?.minst ?? null,
    max: range?.hogst ?? null,
    unit: units[inputs[kind]] ?? (quantity === null ? '' : rimligt[quantity].enhet),
    pattern: field.form?.pattern.source ?? null,
    typename: kind === 'object' || kind === 'enum' ? field.typename : null,
    references: field.references,
    choices: values,
    fields: field.fields.map((inner) => formField(inner, slag)),
  };
}
