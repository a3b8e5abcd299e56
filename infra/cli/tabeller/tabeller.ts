import { budget } from './budget.ts';
import { matvarden } from './matvarden.ts';
import type { Tabell } from './Tabell.ts';
import { verksamheter } from './verksamheter.ts';

/** Every table that can be imported and exported, by name. */
export const tabeller: Readonly<Record<string, Tabell>> = { verksamheter, budget, matvarden };
