import type { QueryLimits } from './QueryLimits.ts';
import { countText, overLimit, type RequestRefusal } from './RequestRefusal.ts';

/**
 * Counts the values of the variables, their depth and the length of each list, without calling itself, and stops at the
 * first that is too many.
 */
export function variableLimit(
  variables: Record<string, unknown>,
  limits: QueryLimits,
): RequestRefusal | null {
  let level = Object.entries(variables).map(([name, value]) => ({ name, value }));
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > limits.variableValues) return tooMany(limits);
    const inner: typeof level = [];
    for (const { name, value } of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (depth >= limits.variableDepth) return tooDeep(name, limits);
      if (Array.isArray(value) && value.length > limits.listLength) {
        return tooLong(name, value.length, limits);
      }
      for (const one of Object.values(value)) inner.push({ name, value: one });
      if (values + inner.length > limits.variableValues) return tooMany(limits);
    }
    level = inner;
  }
  return null;
}

function tooMany({ variableValues }: QueryLimits): RequestRefusal {
  return overLimit(
    'VARIABLER_FOR_MANGA',
    `Variablerna har fler än ${countText(variableValues)} värden, och så många tas högst emot. Dela upp frågan i flera.`,
    variableValues,
  );
}

function tooDeep(name: string, { variableDepth }: QueryLimits): RequestRefusal {
  return overLimit(
    'VARIABLER_FOR_DJUPA',
    `Variabeln ${shown(name)} har fler än ${countText(variableDepth)} listor och objekt inuti varandra, och så många tas högst emot. Ge den en plattare form.`,
    variableDepth,
  );
}

function tooLong(name: string, length: number, { listLength }: QueryLimits): RequestRefusal {
  return overLimit(
    'VARIABEL_FOR_LANG',
    `Variabeln ${shown(name)} har en lista med ${countText(length)} värden; högst ${countText(listLength)} tas emot. Dela upp frågan i flera.`,
    listLength,
    length,
  );
}

/** A name as it came from outside, cut to what a sentence holds. */
const shown = (name: string) => (name.length > 40 ? `${name.slice(0, 40)}…` : name);
