import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Genesis } from '../../../../shared/registry/Entry.ts';
import { latestRules } from '../../../../shared/registry/Membership.ts';
import {
  encodePayload,
  isSignedEntry,
  readPayload,
  type SignedEntry,
} from '../../../../shared/registry/SignedEntry.ts';
import { isPublicKey, thumbprint } from '../../../../shared/registry/Signer.ts';
import { addSignatures } from '../../../../shared/registry/signEntry.ts';
import { CommandError } from '../../CommandError.ts';
import { readMemberFile, readSigner } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { commandText } from '../../swedish.ts';

/** A genesis in the making: samverkan may still be missing. */
type Utkast = Omit<Genesis, 'samverkan'> & { samverkan: Genesis['samverkan'] | null };

/** Starts a genesis file. The founders then add themselves to it and sign it. */
export async function genesisDraft(
  fil: string,
  val: { network: string; registryKey: string; example?: boolean },
): Promise<Output> {
  if (existsSync(fil)) throw new CommandError(`${fil} finns redan.`, { felanvant: true });
  let key: unknown;
  try {
    key = JSON.parse(val.registryKey);
  } catch {
    key = null;
  }
  if (!isPublicKey(key)) {
    throw new CommandError(
      '--registry-key ska vara registrets publika nyckel som JSON, så som npm run registry skriver ut den.',
      { felanvant: true },
    );
  }
  const { network, example = false } = val;
  const utkast: Utkast = {
    type: 'genesis',
    network,
    exempel: example,
    rules: latestRules,
    founders: [],
    samverkan: null,
    registry: { key },
  };
  await skriv(fil, { payload: encodePayload(utkast), signatures: [] });
  return {
    text: `Påbörjat: ${fil}. Var och en av grundarna, och samverkan, lägger till sig med "${commandText('genesis', 'add', fil)}", i sin egen mapp.`,
    json: { network },
  };
}

/** Adds a founder, or samverkan, to a genesis. Those who have signed must sign again, since the text has changed. */
export async function genesisAdd(fil: string, config: string): Promise<Output> {
  const { utkast } = await las(fil);
  const medlem = await readMemberFile(config);
  const { publicKey: key } = await readSigner(medlem);
  const { registry: _, ...uppgifter } = medlem.uppgifter;
  const { id, urls } = uppgifter;
  const others = utkast.founders.filter((founder) => founder.id !== id);
  const more: Utkast =
    id === 'samverkan'
      ? { ...utkast, samverkan: { urls, key } }
      : { ...utkast, founders: [...others, { ...uppgifter, key }] };
  await skriv(fil, { payload: encodePayload(more), signatures: [] });
  return {
    text: `Tillagd: ${id}. När alla är med skriver var och en under med "${commandText('genesis', 'sign', fil)}", i sin egen mapp.`,
    json: { id, grundare: more.founders.map((founder) => founder.id) },
  };
}

/** Signs a genesis with the key of a founder, or of samverkan. */
export async function genesisSign(fil: string, config: string): Promise<Output> {
  const { signed, utkast } = await las(fil);
  const medlem = await readMemberFile(config);
  const signer = await readSigner(medlem);
  const { founders, samverkan } = utkast;
  const wanted = [...founders.map((one) => one.key), ...(samverkan ? [samverkan.key] : [])];
  if (!samverkan || !wanted.some((key) => thumbprint(key) === signer.kid)) {
    const missing = samverkan ? medlem.uppgifter.id : 'samverkan';
    throw new CommandError(
      `${missing} är inte med i ${fil}: "${commandText('genesis', 'add', fil)}" lägger till den som saknas, i dess egen mapp.`,
    );
  }
  const next = await addSignatures(signed, signer);
  await skriv(fil, next);
  const left = wanted.length - next.signatures.length;
  return {
    text: `Underskrivet för ${utkast.network}: ${founders.map((one) => one.id).join(', ')}.\n${
      left === 0
        ? `Alla har skrivit under: starta registret med npm run registry -- --genesis ${fil}.`
        : `${left} underskrifter återstår.`
    }`,
    json: { network: utkast.network, grundare: founders.map((one) => one.id), aterstar: left },
  };
}

async function las(fil: string): Promise<{ signed: SignedEntry; utkast: Utkast }> {
  const text = await readFile(fil, 'utf8').catch(() => {
    throw new CommandError(`${fil} går inte att läsa: kontrollera namnet.`, { felanvant: true });
  });
  let signed: unknown;
  try {
    signed = JSON.parse(text);
  } catch {
    signed = null;
  }
  const utkast = isSignedEntry(signed) ? readPayload(signed.payload) : undefined;
  const { type, founders } = Object(utkast) as Record<string, unknown>;
  if (isSignedEntry(signed) && type === 'genesis' && Array.isArray(founders)) {
    return { signed, utkast: utkast as unknown as Utkast };
  }
  throw new CommandError(
    `${fil} är inget grundande: "${commandText('genesis', 'draft', '--help')}" säger hur man börjar.`,
    {
      felanvant: true,
    },
  );
}

async function skriv(fil: string, signed: SignedEntry): Promise<void> {
  await writeFile(fil, `${JSON.stringify(signed)}\n`);
}
