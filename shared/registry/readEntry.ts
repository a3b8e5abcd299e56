import type { Entry, EntryType } from './Entry.ts';
import { registryLimits } from './limits.ts';
import { isPublicKey } from './PublicKey.ts';
import { type Refusal, refusal } from './Refusal.ts';
import { readPayload, type SignedEntry } from './SignedEntry.ts';

type Is = (value: unknown) => boolean;
type Form = Readonly<Record<string, Is>>;

const text: Is = (value) => typeof value === 'string';
const textOrNull: Is = (value) => value === null || text(value);
const count: Is = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
/** An object with these members, each of its form, and no others. */
const object =
  (form: Form): Is =>
  (value) =>
    typeof value === 'object' && value !== null && firstWrong(value, form) === null;

const identity = object({
  id: text,
  namn: text,
  slag: text,
  organisationsnummer: textOrNull,
  lan: textOrNull,
  urls: listOf(text),
  key: isPublicKey,
});
const signed = {
  type: text,
  network: text,
  member: text,
  number: count,
  seen: object({ nr: count, hash: text }),
};

const forms: Readonly<Record<EntryType, Form>> = {
  genesis: {
    type: text,
    network: text,
    exempel: (value) => typeof value === 'boolean',
    founders: listOf(identity),
    samverkan: object({ urls: listOf(text), key: isPublicKey }),
    registry: object({ key: isPublicKey }),
  },
  join: { ...signed, identity, voucher: text },
  address: { ...signed, urls: listOf(text) },
  key: { ...signed, key: isPublicKey },
  publish: { ...signed, kontraktsversion: text, extension: textOrNull },
  leave: signed,
};

function firstWrong(value: object, form: Form): string | null {
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(form, name));
  return unknown ?? Object.keys(form).find((name) => !form[name]?.(given[name])) ?? null;
}

/** Reads what an entry says, without asking who has signed it; or why it is none. */
export function readEntry({ payload }: SignedEntry): Entry | Refusal {
  const value = readPayload(payload);
  const { type } = Object(value) as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(forms, type)) {
    return refusal(
      'OGILTIG_FORM',
      'Posten är inte kanonisk JSON (RFC 8785) av en känd typ: gör den med kommandot vardnat.',
    );
  }
  const max = type === 'genesis' ? registryLimits.genesisBytes : registryLimits.entryBytes;
  if (payload.length > max) {
    return refusal('FOR_STOR', `Posten är ${payload.length} byte men får ha högst ${max}.`);
  }
  const wrong = firstWrong(value as object, forms[type as EntryType]);
  return wrong === null
    ? (value as unknown as Entry)
    : refusal('OGILTIG_FORM', `Fältet ${wrong} i posten saknas, är okänt eller har fel form.`);
}
