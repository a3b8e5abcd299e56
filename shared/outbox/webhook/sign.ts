import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret to sign messages with, in the form of the Standard Webhooks convention. */
export const newSecret = () => `${prefix}${randomBytes(32).toString('base64')}`;

/**
 * The headers by which a receiver verifies a message, by the Standard Webhooks convention (standardwebhooks.com,
 * signature scheme v1): its id, the second at which it was sent, and an HMAC-SHA256 of id, second and body.
 */
export function signedHeaders(id: string, body: string, secret: string, nowMs = Date.now()) {
  const second = Math.floor(nowMs / 1_000);
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${second}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(second),
    'webhook-signature': `v1,${signature}`,
  };
}
