import { draftEntry } from '../../../shared/registry/draftEntry.ts';
import type { MemberEntry } from '../../../shared/registry/Entry.ts';
import { generateKey, signerOf } from '../../../shared/registry/Signer.ts';
import { signEntry } from '../../../shared/registry/signEntry.ts';
import type { ExampleNetwork } from '../../registry/ExampleNetwork.ts';
import type { Attack } from '../Attack.ts';
import { holder, type RegistryAttack, registryAttack, victim } from '../registryAttack.ts';

const refused = (
  name: string,
  tried: string,
  codes: RegistryAttack['codes'],
  entry: RegistryAttack['entry'],
) => registryAttack({ name, attacker: "one member's key", tried, codes, entry });

/** A newcomer of the stranger's own. */
const joining =
  (
    id: string,
    more: Parameters<ExampleNetwork['join']>[1] = {},
    voucher?: (keys: ExampleNetwork) => Parameters<ExampleNetwork['join']>[2],
  ) =>
  (keys: ExampleNetwork) =>
    keys.join(id, more, voucher?.(keys));

/** Whom a stranger with the key of one member tries to bring into the network. */
export const memberKeyJoins: Attack[] = [
  refused(
    'vouching while private',
    'it vouches for a newcomer as if it gave uppdrag',
    ['INTYG_UTFARDARE'],
    joining('privat-bluff', {}, (keys) => (newcomer) => keys.voucher(newcomer, {}, holder)),
  ),
  refused(
    'vouching in a kommun’s name',
    'a voucher of Tierp’s, signed with its own key',
    ['INTYG_UTFARDARE', 'OGILTIGT_INTYG'],
    joining(
      'privat-bluff',
      {},
      (keys) => (newcomer) => keys.voucher(newcomer, { issuer: 'tierp' }, holder),
    ),
  ),
  refused(
    'its own voucher again',
    'the voucher that it joined with, for another newcomer',
    ['OGILTIGT_INTYG'],
    joining('privat-bluff', {}, (keys) => async () => keys.voucher(await keys.identity(holder))),
  ),
  refused(
    'an expired voucher',
    'a voucher of last year',
    ['INTYG_UTGANGET'],
    joining(
      'privat-bluff',
      {},
      (keys) => (newcomer) => keys.voucher(newcomer, { expires: '2020-01-01' }),
    ),
  ),
  refused('the same id', 'it joins as Tierp once more', ['UPPTAGET_ID'], async (keys) => {
    const own = await signerOf(await generateKey());
    const { kid, publicKey } = own;
    const identity = await keys.identity('tierp', { key: publicKey });
    const voucher = await keys.voucher(identity, { kid });
    const entry = {
      ...draftEntry(keys.log, 'tierp', { type: 'join', identity, voucher }),
      number: 0,
    };
    return signEntry(entry as MemberEntry, own);
  }),
  refused(
    'the same organisationsnummer',
    'it joins with the region’s',
    ['UPPTAGET_ORGANISATIONSNUMMER', 'OGILTIGT_ORGANISATIONSNUMMER'],
    joining('privat-bluff', { organisationsnummer: '232100-0024' }),
  ),
  ...['tierp-2', 'tierp-kommun', 'region-uppsala-lan'].map((id) =>
    refused(
      `the prefix of ${id}`,
      'an id whose prefix is, begins or looks like another’s',
      ['UPPTAGET_PREFIX'],
      joining(id),
    ),
  ),
  ...['tіerp', 'TIERP', 'tierp_2', 'tierp\u200b', '__proto__'].map((id) =>
    refused(
      `the id ${JSON.stringify(id)}`,
      'an id that looks like another’s, or means something to a program',
      ['OGILTIGT_ID', 'UPPTAGET_PREFIX'],
      joining(id),
    ),
  ),
  ...(['REGION', 'KOMMUN', 'KOMMUNALFORBUND'] as const).map((slag) =>
    refused(
      `the slag ${slag}`,
      'a company that a kommun has vouched for calls itself public, so as to vouch for others',
      ['OGILTIGT_INTYG'],
      joining(
        'privat-bluff',
        { slag },
        (keys) => (newcomer) => keys.voucher(newcomer, { slag: 'PRIVAT' }),
      ),
    ),
  ),
  refused(
    'a public slag by one kommun',
    'the kommun vouches for it as public, which takes most of the founders',
    ['GRUNDARE_SAKNAS'],
    joining('privat-bluff', { slag: 'KOMMUN' }, (keys) => async (newcomer) => [
      await keys.voucher(newcomer, { uppdrag: null }),
    ]),
  ),
  refused(
    'a public slag with a company’s organisationsnummer',
    'a number of the series of aktiebolag',
    ['OGILTIGT_ORGANISATIONSNUMMER'],
    joining('privat-bluff', { slag: 'REGION', organisationsnummer: '556036-0793' }),
  ),
  ...[
    'tierp (exempel)',
    'TIERP – exempel',
    't\u0456erp (exempel)',
    'tierp\u200b (exempel)',
    '\u202etierp (exempel)',
    'ｔierp (exempel)',
  ].map((namn) =>
    refused(
      `the name ${JSON.stringify(namn)}`,
      'a name that is read as a member’s',
      ['UPPTAGET_NAMN', 'OGILTIGT_VARDE'],
      joining('privat-bluff', { namn }),
    ),
  ),
  ...['http:///x', 'http://x.example/\0', 'http://tierp@x.example/', 'http://x.example/#'].map(
    (url) =>
      refused(
        `the address ${JSON.stringify(url)}`,
        'an address that readers mend, each in its way',
        ['OGILTIG_ADRESS'],
        joining('privat-bluff', { urls: [url] }),
      ),
  ),
  refused(
    'another’s key',
    'it joins under the region’s public key',
    ['UPPTAGEN_NYCKEL', 'FEL_NYCKEL'],
    async (keys) => {
      const { publicKey, kid } = await keys.signer(victim);
      const identity = await keys.identity('privat-bluff', { key: publicKey });
      const voucher = await keys.voucher(identity, { kid });
      return signEntry(
        draftEntry(keys.log, 'privat-bluff', { type: 'join', identity, voucher }),
        await keys.signer(holder),
      );
    },
  ),
];
