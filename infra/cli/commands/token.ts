import { roller as allaRoller, type Roll } from '../../../shared/access/Caller.ts';
import { readSettings } from '../../../shared/serve/settings.ts';
import { issueToken } from '../../local/issueToken.ts';
import { CommandError } from '../CommandError.ts';

export interface TokenOptions {
  huvudman: string;
  roll?: Roll[];
  subgraph?: string;
  natverk?: boolean;
  lifetime: string;
  json?: boolean;
}

const sekunderPer = { s: 1, m: 60, h: 3600 } as const;
/** Subgraphs accept no longer lifetime from the development issuer. */
const langst = 3600;

/** Prints an access token of the development issuer, by default for the party's own subgraph. */
export async function printToken({
  huvudman,
  roll = [],
  subgraph = huvudman,
  natverk = false,
  lifetime,
  json = false,
}: TokenOptions): Promise<void> {
  for (const slug of [huvudman, subgraph]) {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) continue;
    throw new CommandError(`"${slug}" är ingen slug: skriv till exempel tierp.`, {
      felanvant: true,
    });
  }
  const vald = {
    huvudman,
    roller: allaRoller.filter((en) => roll.includes(en)),
    subgraph: natverk ? null : subgraph,
    lifetimeSeconds: sekunder(lifetime),
  };
  const { token, claims } = await issueToken(vald, readSettings(process.env));
  console.log(json ? JSON.stringify({ token, claims }) : token);
}

function sekunder(text: string): number {
  const { antal = '', enhet = '' } = /^(?<antal>\d{1,5})(?<enhet>[smh])$/.exec(text)?.groups ?? {};
  const tid = Number(antal) * (sekunderPer[enhet as keyof typeof sekunderPer] ?? 0);
  if (tid > 0 && tid <= langst) return tid;
  throw new CommandError(
    `--lifetime "${text}" kan inte användas: skriv högst 1h, som 90s, 15m eller 1h.`,
    {
      felanvant: true,
    },
  );
}
