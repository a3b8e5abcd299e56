import { request as send } from 'node:http';
import { decodeJwt, SignJWT } from 'jose';
import { assertionHeader, assertionType } from '../../../shared/access/assertion/assertion.ts';
import { developmentKeys } from '../../../shared/access/keys/developmentKeys.ts';
import { readPrivateKey } from '../../../shared/access/keys/readPrivateKey.ts';
import type { Fault } from '../Fault.ts';

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
