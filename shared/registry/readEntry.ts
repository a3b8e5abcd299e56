import { registryLimits } from '../contract/registryLimits.ts';
import type { CallKeyEntry, Entry, EntryType, UnknownEntry, WithdrawEntry } from './Entry.ts';
import { type RegistryRefusal, refusal } from './RegistryRefusal.ts';
import { readPayload, type SignedEntry } from './SignedEntry.ts';
import { isCallKey, isPublicKey } from './Signer.ts';

type Is = (value: unknown) => boolean;
type Form = Readonly<Record<string, Is>>;

const text: Is = (value) => typeof value === 'string';
const textOrNull: Is = (value) => value === null || text(value);
const count: Is = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const rules: Is = (value) => Number.isSafeInteger(value) && (value as number) >= 2;
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
/** The form of an object with exactly these fields. */
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

const forms: Readonly<Record<Exclude<EntryType, 'unknown' | 'callkey' | 'withdraw'>, Form>> = {
  genesis: {
    type: text,
    network: text,
    exempel: (value) => typeof value === 'boolean',
    founders: listOf(identity),
    samverkan: object({ urls: listOf(text), key: isPublicKey }),
    registry: object({ key: isPublicKey }),
  },
  join: { ...signed, identity, voucher: (value) => text(value) || listOf(text)(value) },
  confirm: { ...signed, vouchers: listOf(text) },
  address: { ...signed, urls: listOf(text) },
  key: { ...signed, key: isPublicKey },
  publish: { ...signed, kontraktsversion: text, extension: textOrNull },
  leave: signed,
  rules: { ...signed, rules },
};

function firstWrong(value: object, form: Form): string | null {
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(form, name));
  return unknown ?? Object.keys(form).find((name) => !form[name]?.(given[name])) ?? null;
}

/** Reads the content of an entry without verifying signatures, or says why it is none. */
export function readEntry({ payload }: SignedEntry): Entry | RegistryRefusal {
  const value = readPayload(payload);
  const { type } = Object(value) as { type?: unknown };
  const known = typeof type === 'string' && Object.hasOwn(forms, type);
  const unknown = known ? null : unknownEntry(value);
  if (!known && !unknown) {
    return refusal(
      'OGILTIG_FORM',
      'Posten är inte kanonisk JSON (RFC 8785) av en känd typ: gör den med kommandot vardnat.',
    );
  }
  const max = type === 'genesis' ? registryLimits.genesisBytes : registryLimits.entryBytes;
  if (payload.length > max) {
    return refusal('FOR_STOR', `Posten är ${payload.length} byte men får ha högst ${max}.`);
  }
  if (unknown) return unknown;
  const form = formOf(type as keyof typeof forms, value as object);
  const wrong = firstWrong(value as object, form);
  return wrong === null
    ? (value as unknown as Entry)
    : refusal('OGILTIG_FORM', `Fältet ${wrong} i posten saknas, är okänt eller har fel form.`);
}

/** The form of an entry of that type. A genesis that states no rules has the form from before there were more. */
function formOf(type: keyof typeof forms, value: object): Form {
  return type === 'genesis' && 'rules' in value ? { ...forms.genesis, rules } : forms[type];
}

const kindForm = /^[a-z][a-z0-9-]{0,59}$/;

/**
 * Reads an entry of a kind that came after the forms above. Null when it is not marked as optional. An invalid call
 * key, or a withdrawal without a member, counts as an unknown kind: readers must not differ in what they refuse.
 */
function unknownEntry(value: unknown): UnknownEntry | CallKeyEntry | WithdrawEntry | null {
  const { optional, ...entry } = Object(value) as Record<string, unknown>;
  const { type, network, member, number, seen } = entry;
  if (optional !== true || typeof type !== 'string' || !kindForm.test(type)) return null;
  const read = { type, network, member, number, seen };
  if (firstWrong(read, signed) !== null) return null;
  const { key, of } = entry;
  if (type === 'callkey' && (key === null || isCallKey(key))) {
    return { ...read, optional, key } as CallKeyEntry;
  }
  if (type === 'withdraw' && typeof of === 'string') {
    return { ...read, optional, of } as WithdrawEntry;
  }
  return { ...read, type: 'unknown', kind: type } as UnknownEntry;
}
