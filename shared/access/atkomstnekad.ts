import type { GraphQLError } from 'graphql';
import type { Atkomstniva } from '../contract/Atkomstniva.ts';
import { codedError } from '../errors/codedError.ts';

/** For whom each level is, in Swedish. */
const forVem: Record<Exclude<Atkomstniva, 'offentlig'>, string> = {
  natverk: 'för inloggade hos någon part i nätverket',
  parter: 'för inloggade hos de parter som uppgiften gäller',
  egen: 'för sina egna inloggade',
};

/** The error of a field that its owner does not show to a caller. It names the owner, the field and the level. */
export function atkomstnekad(
  { id, namn }: { id: string; namn: string },
  coordinate: string,
  niva: Exclude<Atkomstniva, 'offentlig'>,
): GraphQLError {
  const message = `${namn} visar ${coordinate} bara ${forVem[niva]} (åtkomstnivå ${niva}).`;
  return codedError('FORBIDDEN', message, { huvudman: id, falt: coordinate, niva });
}
