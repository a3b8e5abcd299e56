import { parse } from 'graphql';
import type { Kontraktsversion } from '../../../shared/contract/kontraktsversioner.ts';
import { keysOf } from '../../../shared/sdl/keysOf.ts';
import { readGraph } from '../../../shared/sdl/readGraph.ts';
import { Avbrott } from '../Avbrott.ts';
import type { Referens } from './Medlem.ts';

/**
 * A reference to one of a member's own entities, from a text such as `Deltagande:vardcentrumId=osthammar`; the owner is put
 * in. Throws Avbrott that says what the type's key is.
 */
export function exempelreferens(
  text: string,
  huvudman: string,
  { sdl }: Kontraktsversion,
): Referens {
  const [typename = '', given = ''] = text.split(/:(.*)/s);
  const graph = readGraph(parse(sdl));
  const type = graph.types.get(typename);
  const [key] = type ? keysOf(graph, type) : [];
  if (!key) {
    const known = [...graph.types.values()].filter((each) => keysOf(graph, each).length > 0);
    throw felanvant(
      `${text}: skriv TYP:nyckel=värde, där TYP är ett av ${known.map(({ name }) => name).join(', ')}.`,
    );
  }
  const values = new Map(given.split(',').map((pair) => pair.split(/=(.*)/s) as [string, string]));
  const names = key.fields.map(({ name }) => name.value).filter((name) => name !== 'huvudmanId');
  const missing = names.filter((name) => !values.get(name));
  if (missing.length > 0 || values.size !== names.length) {
    const form = names.map((name) => `${name}=…`).join(',');
    throw felanvant(`${text}: nyckeln för ${typename} skrivs ${typename}:${form}`);
  }
  const own: Record<string, string> = typename === 'Huvudman' ? {} : { huvudmanId: huvudman };
  return { __typename: typename, ...own, ...Object.fromEntries(values) };
}

const felanvant = (message: string) => new Avbrott(message, { felanvant: true });
