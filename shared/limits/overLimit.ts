import type { Code } from '../errors/codes.ts';
import type { Refusal } from './Refusal.ts';

/** The refusal of a request that has more of something than is let through. */
export function overLimit(code: Code, message: string, grans: number, varde?: number): Refusal {
  const counted = varde !== undefined && Number.isFinite(varde) ? { varde } : {};
  return { code, message, status: 400, grans, ...counted };
}
