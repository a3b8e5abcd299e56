/** Whether an error with this code is one that is made on purpose, and may be shown. */
export function isForeseen(code: unknown): boolean {
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
}
