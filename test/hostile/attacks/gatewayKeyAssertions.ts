import { assertionHeader, digest } from '../../../shared/access/assertion/assertion.ts';
import { CallCodes } from '../../../shared/access/assertion/CallCodes.ts';
import { gatewayKey, networkToken, testCallKey, token } from '../../identity.ts';
import type { Attack } from '../Attack.ts';
import { askFully, bystander } from '../Ground.ts';
import {
  assertion,
  bodyOf,
  now,
  query,
  refused,
  urlOf,
  user,
  victim,
  withToken,
  write,
} from '../gatewayCalls.ts';

/** What the stranger says by a code, with the gateway's own key, to the victim's call key. */
function code({ self = victim, body = bodyOf(query) } = {}): Record<string, string> {
  const codes = new CallCodes(gatewayKey);
  return codes.headers(self, testCallKey.publicKey, body, null) ?? {};
}

/** Assertions and codes that a stranger with the gateway's key makes, keeps and alters, and writes that it tries. */
export const gatewayKeyAssertions: Attack[] = [
  refused(
    'an assertion again',
    'a call that was answered, once more',
    ['INTYG_ANVANT'],
    async (ground) => {
      const headers = { [assertionHeader]: await assertion() };
      const first = await askFully(urlOf(ground), query, {}, headers);
      if (first.status !== 200) throw new Error(`the first call was refused: ${first.text}`);
      return headers;
    },
  ),
  refused(
    'an assertion for another',
    'an assertion made for the region',
    ['INTYG_FEL_MOTTAGARE'],
    async () => ({ [assertionHeader]: await assertion({ aud: bystander }) }),
  ),
  refused(
    'an assertion for all',
    'an assertion with every member in it',
    ['INTYG_FEL_MOTTAGARE'],
    async () => ({ [assertionHeader]: await assertion({ aud: [victim, bystander] }) }),
  ),
  refused(
    'an assertion for years',
    'an assertion that lives for a year',
    ['INTYG_UTGANGET'],
    async () => ({ [assertionHeader]: await assertion({ exp: now() + 31_536_000 }) }),
  ),
  refused(
    'an assertion without a body',
    'an assertion good for any question',
    ['INTYG_OGILTIGT'],
    async () => ({ [assertionHeader]: await assertion({ body: undefined }) }),
  ),
  refused(
    'another body',
    'an assertion of one question with another',
    ['INTYG_FEL_INNEHALL'],
    async () => ({
      [assertionHeader]: await assertion({ body: digest(bodyOf('{ __typename }')) }),
    }),
  ),
  refused(
    'another’s token put in',
    'a token beside an assertion that knows of none',
    ['INTYG_FEL_TOKEN'],
    async () => ({
      authorization: `Bearer ${await networkToken(user)}`,
      [assertionHeader]: await assertion(),
    }),
  ),
  refused(
    'the token swapped',
    'an assertion for one user’s token with another’s',
    ['INTYG_FEL_TOKEN'],
    async () => ({
      authorization: `Bearer ${await networkToken(user)}`,
      [assertionHeader]: await assertion({
        ath: digest(await networkToken({ ...user, huvudman: 'heby' })),
      }),
    }),
  ),
  refused(
    'a code again',
    'a call with a code that was answered, once more',
    ['INTYG_ANVANT'],
    async (ground) => {
      const headers = code();
      const first = await askFully(urlOf(ground), query, {}, headers);
      if (first.status !== 200) throw new Error(`the first call was refused: ${first.text}`);
      return headers;
    },
  ),
  refused('a code for another', 'a code made for the region', ['INTYG_OGILTIGT'], async () =>
    code({ self: bystander }),
  ),
  refused(
    'a code of another body',
    'a code of one question with another',
    ['INTYG_FEL_INNEHALL'],
    async () => code({ body: bodyOf('{ __typename }') }),
  ),
  refused(
    'a write with a code',
    'a mutation with a code alone',
    ['ENDAST_LASNING'],
    async () => code({ body: bodyOf(write) }),
    write,
  ),
  refused(
    'a write',
    'a mutation with a user’s token for the network',
    ['ENDAST_LASNING'],
    async () => withToken(await networkToken(user), bodyOf(write)),
    write,
  ),
  refused(
    'a write in nobody’s name',
    'a mutation with an assertion alone',
    ['ENDAST_LASNING'],
    async () => ({ [assertionHeader]: await assertion({ body: digest(bodyOf(write)) }) }),
    write,
  ),
  refused(
    'a write with a writer’s token',
    'a mutation with a token for writing that it was sent',
    ['TOKEN_FEL_MOTTAGARE'],
    async () => withToken(await token(user), bodyOf(write)),
    write,
  ),
];
