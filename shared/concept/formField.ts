import type { Huvudmanslag } from '../contract/enums.ts';
import { granserFor, rimligt } from '../contract/rimligt.ts';
import type { Field, FieldKind } from './Concept.ts';

/** How a field is filled in. A `group` has fields of its own. */
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

/** One field with the label and limits that it has in a form or as a column of a file. */
export interface FormField {
  name: string;
  /** Its name in an input, and in the answer to a query. */
  given: string;
  shown: string;
  /** Its name and what to write in it, in Swedish. */
  label: string;
  help: string;
  input: InputType;
  /** Whether it takes several values. */
  several: boolean;
  required: boolean;
  /** Whether only a mutation of its own writes it. */
  ownChange: boolean;
  /** The most characters, and the range of a number (of an amount in kronor). Null without a limit. */
  maxLength: number | null;
  min: number | null;
  max: number | null;
  /** The unit after a number, such as kr. Empty for none. */
  unit: string;
  /** The form of a text, as a regular expression. Null when it may have any form. */
  pattern: string | null;
  /** The type of a choice or a group, by which its words are looked up. Null for other fields. */
  typename: string | null;
  /** The type of the row whose id the field holds. Null when it holds no id, or the SDL does not say of what. */
  references: string | null;
  /** The codes of a choice. Empty for other fields. */
  choices: readonly string[];
  /** The fields of a group. Empty for other fields. */
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

/**
 * A field in the form that officials fill in. `slag`, the kind of huvudman that writes, narrows the range of an amount.
 */
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
