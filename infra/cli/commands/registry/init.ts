import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Huvudmanslag } from '../../../../shared/contract/enums.ts';
import { keepOutOfGit, refuseTracked } from '../../../../shared/registry/file/keepOutOfGit.ts';
import { ensureKeyFile } from '../../../../shared/registry/file/keyFile.ts';
import { identityRefused } from '../../../../shared/registry/identityRefused.ts';
import { urlsRefused } from '../../../../shared/registry/textRefused.ts';
import { CommandError } from '../../CommandError.ts';
import { filesBeside, writeMemberFile } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { commandText, memberFlag } from '../../swedish.ts';

export interface InitOptions {
  id: string;
  namn: string;
  slag: Huvudmanslag;
  orgnr?: string;
  lan?: string;
  url: string[];
  registry: string;
}

/** Makes a member's own folder, with its details and a key pair. */
export async function init(mapp: string, val: InitOptions): Promise<Output> {
  const { id, namn, slag, orgnr = null, lan = null, url: urls, registry } = val;
  const files = filesBeside(join(mapp, 'vardnat.json'));
  if (existsSync(files.config)) {
    throw new CommandError(
      `${files.config} finns redan: välj en annan mapp, eller ändra i filen.`,
      {
        felanvant: true,
      },
    );
  }
  if (!/^https?:$/.test(URL.canParse(registry) ? new URL(registry).protocol : '')) {
    throw new CommandError(
      `--registry är "${registry}": skriv registrets adress, http(s)://värd/.`,
      {
        felanvant: true,
      },
    );
  }
  const uppgifter = { id, namn, slag, organisationsnummer: orgnr, lan, urls };
  const key = { kty: 'OKP', crv: 'Ed25519', x: '' } as const;
  // The network decides, when the member joins, whether the organisationsnummer may be left out.
  const refused =
    id === 'samverkan' ? urlsRefused(urls) : identityRefused({ ...uppgifter, key }, true);
  if (refused) throw new CommandError(refused.message, { felanvant: true, kod: refused.code });
  await mkdir(mapp, { recursive: true });
  await refuseTracked(files.nyckelfil);
  // Also for a key that the user had put there before.
  await keepOutOfGit(files.nyckelfil);
  const { kid } = await ensureKeyFile(files.nyckelfil);
  await writeMemberFile(files.config, { ...uppgifter, registry });
  const nasta = [
    `Gjort: ${files.config} och nyckeln i ${files.nyckelfil}, som bara ni ska kunna läsa. Säkerhetskopiera nyckeln.`,
    'Nyckeln står i mappens .gitignore, så att git add inte tar med den.',
    `Nyckelns avtryck: ${kid}`,
    'Nästa steg är en begäran, som ni ger till huvudmannen vars uppdrag ni har:',
    `  ${commandText('join', '--request', 'begaran.json', ...memberFlag(relative('.', files.config)))}`,
  ];
  return { text: nasta.join('\n'), json: { id, kid, config: files.config } };
}
