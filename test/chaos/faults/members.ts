import { readFile, writeFile } from 'node:fs/promises';
import { request as send } from 'node:http';
import { decodeJwt, SignJWT } from 'jose';
import { assertionHeader, assertionType } from '../../../shared/access/assertion/assertion.ts';
import { developmentKeys } from '../../../shared/access/keys/developmentKeys.ts';
import { makeKeyPair, readPrivateKey } from '../../../shared/access/keys/keyPair.ts';
import { kontraktsversion } from '../../../shared/contract/kontraktsversion.ts';
import { type Fault, nothing } from '../Fault.ts';
import type { Ground } from '../Ground.ts';

export const keyRotation: Fault = {
  name: 'key-rotation',
  what: 'the issuer signs with its next key, which it has shown beside the one before',
  silent: [],
  inject: async (ground) => {
    const { issuerKey } = await developmentKeys(ground.folder);
    await writeFile(issuerKey, JSON.stringify(ground.nextKey));
    ground.forgetTokens();
  },
  heal: nothing,
};

/** Seconds by which the gateway's clock, as the member sees it, is behind. */
const behind = 3_600;

export const oldAssertion: Fault = {
  name: 'old-assertion',
  what: 'the clocks of the gateway and of a member differ by an hour',
  silent: ['alvkarleby'],
  inject: async ({ relay, folder, places }) => {
    const { gatewayKey } = await developmentKeys(folder);
    const { kid, privateKey } = await readPrivateKey(gatewayKey, 'GATEWAY_KEY');
    const url = places.url('alvkarleby');
    relay.behave(async (request, response) => {
      const { iat = 0, exp = 0, ...claims } = decodeJwt(String(request.headers[assertionHeader]));
      const assertion = await new SignJWT({ ...claims, iat: iat - behind, exp: exp - behind })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: assertionType })
        .sign(privateKey);
      const headers = { ...request.headers, [assertionHeader]: assertion };
      const onward = send(url, { method: request.method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    });
  },
  heal: async ({ relay }) => relay.behave(null),
};

let right = '';

export const wrongKeys: Fault = {
  name: 'wrong-keys',
  what: 'a member trusts another gateway’s key',
  silent: ['alvkarleby'],
  inject: async ({ trusted }) => {
    right = await readFile(trusted, 'utf8');
    const { publicJwk } = await makeKeyPair();
    await writeFile(trusted, JSON.stringify({ keys: [publicJwk] }));
  },
  heal: ({ trusted }) => writeFile(trusted, right),
};

const publish = (ground: Ground, extension: string | null) =>
  ground.registrar.say('alvkarleby', { type: 'publish', kontraktsversion, extension });

export const badExtension: Fault = {
  name: 'bad-extension',
  what: 'a member publishes a type that is not its own',
  silent: [],
  inject: (ground) => publish(ground, 'type Huvudman { alvkarleby_betyg: Int }'),
  heal: (ground) => publish(ground, null),
};

let newcomer = '';

export const joinsAndLeaves: Fault = {
  name: 'joins-and-leaves',
  what: 'a party joins, says where it is, and leaves again',
  silent: [],
  inject: async (ground) => {
    const id = await ground.registrar.joinNewcomer();
    await ground.registrar.say(id, { type: 'address', urls: ['http://127.0.0.1:2/graphql'] });
    newcomer = id;
  },
  heal: async (ground) => ground.registrar.say(newcomer, { type: 'leave' }),
};
