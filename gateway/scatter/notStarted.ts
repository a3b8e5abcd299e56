/**
 * Whether a call failed before anything of it can have reached its server: its name was not found, or no connection came
 * about. What breaks off on a connection that stood may have been carried out.
 */
export function notStarted(error: unknown): boolean {
  // One for each address of a name that has several.
  if (error instanceof AggregateError) return error.errors.every(notStarted);
  const { code, syscall } = Object(error) as { code?: string; syscall?: string };
  return (
    code === 'UND_ERR_CONNECT_TIMEOUT' || syscall === 'connect' || syscall === 'getaddrinfo'
  );
}
