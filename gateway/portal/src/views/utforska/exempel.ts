import { svenskOrdning } from '../../lib/lista.ts';
import { hashes } from '../../queries/hashes.generated.ts';

const files = import.meta.glob<string>('../../queries/*.graphql', {
  query: '?raw',
  import: 'default',
});

/** The portal's own questions by name, in order. */
export const exempel: readonly string[] = Object.keys(hashes).sort(svenskOrdning);

/** The text of one of them; null when the portal has none of that name. */
export async function exempeltext(namn: string): Promise<string | null> {
  const file = `../../queries/${namn.charAt(0).toLowerCase()}${namn.slice(1)}.graphql`;
  return (await files[file]?.()) ?? null;
}

/** The hash under which the gateway knows a text: that of the example of that name, when it stands unchanged. */
export async function hashOf(namn: string, text: string): Promise<string | null> {
  const original = await exempeltext(namn);
  return original !== null && original.trim() === text.trim() ? (hashes[namn] ?? null) : null;
}
