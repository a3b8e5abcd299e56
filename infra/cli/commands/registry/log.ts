import { readFile } from 'node:fs/promises';
import {
  countersign,
  keptRefused,
  readCheckpoint,
} from '../../../../shared/registry/checkpoint.ts';
import { RegistryClient } from '../../../../shared/registry/client/RegistryClient.ts';
import { lastHead } from '../../../../shared/registry/VerifiedLog.ts';
import { CommandError } from '../../CommandError.ts';
import { readMemberFile, readSigner } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { fromRegistry, notBelieved, readLog, standingOf } from '../../registry/sendEntry.ts';

/** Where the registry is: given as an address, or read from a member's config. */
export interface RegistryOptions {
  config: string;
  registry?: string;
}

const handelser = {
  genesis: 'grundande',
  join: 'anslutning',
  address: 'ny adress',
  key: 'ny nyckel',
  publish: 'publicering',
  leave: 'utträde',
  confirm: 'bekräftelse',
  rules: 'nya regler',
  callkey: 'anropsnyckel',
  withdraw: 'återtaget',
  unknown: 'okänd',
} as const;

/** Shows records of the log, after verifying the whole log. */
export async function logShow({
  from = '0',
  ...val
}: RegistryOptions & { from?: string }): Promise<Output> {
  if (!/^\d{1,9}$/.test(from)) {
    throw new CommandError(`--from är "${from}": skriv numret på en rad i loggen.`, {
      felanvant: true,
    });
  }
  const { client, kontrollpunktsfil } = await registret(val);
  const log = await readLog(client, kontrollpunktsfil);
  const heads = log.heads.slice(Number(from));
  const width = String(lastHead(log).nr).length;
  const lines = heads.map(
    ({ nr, time, type, kind, member }) =>
      `${String(nr).padStart(width)}  ${time}  ${handelser[type].padEnd(12)}  ${member ?? log.membership.network}${kind === undefined ? '' : ` (${kind})`}`,
  );
  return { text: lines.join('\n'), json: { rader: heads } };
}

/** Proves from the public log alone that no record was changed, moved, removed or cut off. */
export async function logVerify({
  checkpoint: files = [],
  genesis = null,
  ...val
}: RegistryOptions & { checkpoint?: string[]; genesis?: string | null }): Promise<Output> {
  const { client, kontrollpunktsfil } = await registret(val);
  const kept = await Promise.all(files.map(lasKontrollpunkt));
  const log = await readLog(client, kontrollpunktsfil, genesis);
  const { nr, hash } = lastHead(log);
  for (const one of kept) {
    const contradicted = await keptRefused(log, one);
    if (contradicted) throw notBelieved(contradicted, nr);
  }
  const { checkpoint, countersignatures } = await fromRegistry(() => client.published());
  const first = log.heads[0]?.hash;
  return {
    text: [
      `Loggen stämmer: ${nr + 1} rader, underskrivna av dem de gäller, i ordning och utan luckor.`,
      `Jämförd med registrets kontrollpunkt, ${countersignatures.length} motsignaturer och ${kept.length} sparade.`,
      `Sista raden: ${nr} ${hash}`,
      `Första raden: 0 ${first}`,
      checkpoint,
    ].join('\n'),
    json: { nr, hash, genesis: first, checkpoint, motsignaturer: countersignatures.length },
  };
}

/** Verifies the log and countersigns its present state. Whoever later shows another log then contradicts this member. */
export async function logCountersign(config: string): Promise<Output> {
  const medlem = await readMemberFile(config);
  const { client, log } = await standingOf(medlem);
  const time = new Date().toISOString();
  const jws = await countersign(log, medlem.uppgifter.id, time, await readSigner(medlem));
  const refused = await fromRegistry(() => client.countersign(jws));
  if (refused) {
    throw new CommandError(
      `Registret tog inte emot motsignaturen (${refused.code}): ${refused.message}`,
      {
        kod: refused.code,
      },
    );
  }
  const { nr } = lastHead(log);
  return {
    text: `Motsignerat till rad ${nr}. Spara raden nedan: den visar vad loggen sade.\n${jws}`,
    json: { nr, motsignatur: jws },
  };
}

async function registret({ config, registry }: RegistryOptions) {
  if (registry !== undefined) {
    if (!URL.canParse(registry)) {
      throw new CommandError(`--registry är "${registry}": skriv registrets adress.`, {
        felanvant: true,
      });
    }
    return { client: new RegistryClient(registry), kontrollpunktsfil: null };
  }
  const { uppgifter, kontrollpunktsfil } = await readMemberFile(config).catch((error) => {
    throw new CommandError(`${error.message} Den som inte är medlem anger --registry.`, {
      felanvant: true,
    });
  });
  return { client: new RegistryClient(uppgifter.registry), kontrollpunktsfil };
}

/** A saved checkpoint or countersignature: the JWS alone, or within a command's output. */
async function lasKontrollpunkt(fil: string): Promise<string> {
  const text = await readFile(fil, 'utf8').catch(() => {
    throw new CommandError(`Kontrollpunkten ${fil} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  const jws = /[\w-]+\.[\w-]+\.[\w-]+/g;
  const found = [...text.matchAll(jws)].map(([one]) => one).find((one) => readCheckpoint(one));
  if (found) return found;
  throw new CommandError(`${fil} innehåller ingen kontrollpunkt eller motsignatur (JWS).`, {
    felanvant: true,
  });
}
