/**
 * Whether a call failed before anything of it can have reached its server: its name was not found, or no connection came
 * about. What breaks off on a connection that stood may have been carried out.
 */
export function notStarted(error: unknown): boolean {
  // One for each address of a name that has several.
  if (error instanceof AggregateError) return error.errors.every(notStarted);
  const { code = '', syscall = '' } = Object(error) as { code?: string; syscall?: string };
  return codes.has(code) || syscalls.has(syscall);
}

/** The last two: the address was given up while the call waited, and what was under way there had ended. */
const codes = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED']);
const syscalls = new Set(['connect', 'getaddrinfo']);
