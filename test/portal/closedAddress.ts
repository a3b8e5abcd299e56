import { misbehave } from '../misbehave.ts';

/** An address at which nobody listens. */
export async function closedAddress(): Promise<string> {
  const server = await misbehave(() => {});
  await server.close();
  return server.url;
}
