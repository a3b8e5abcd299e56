import { Svarsfel } from './fraga.ts';

/** One row of a file, as the import reads it. */
export interface Filrad {
  rad: number;
  slag: 'NY' | 'ANDRAD' | 'FELAKTIG';
  celler: Record<string, string>;
  byten: { kolumn: string; fore: string; efter: string }[];
  fel: { kolumn: string | null; fel: string }[];
  krock: { kolumn: string; da: string; gallande: string; fil: string }[];
}

/** The result of an import, or of a dry run. */
export interface Filutfall {
  fel: string[];
  skrivet: boolean;
  kannetecken: string | null;
  antal: { ny: number; andrad: number; oforandrad: number; felaktig: number };
  andradeSedan: number;
  saknas: number | null;
  kolumner: string[];
  rader: Filrad[];
  fler: number;
  anmarkningar: string[];
}

/** What the user has chosen for a file. */
export interface Filval {
  prova: boolean;
  skal: string;
  /** The hash of the dry run that the user saw. */
  sedd: string | null;
  /** Rows to write although somebody else has changed them, and rows to leave out. */
  skrivOver: readonly number[];
  lamna: readonly number[];
}

/** How many rows are done, and of how many; null until the file is read. */
export type Framsteg = (klara: number, av: number | null) => void;

interface Rad {
  klara?: number;
  av?: number | null;
  utfall?: Filutfall;
}

/** Sends a file for a dry run or an import, and reports progress until it is done or stopped. */
export async function sandFil(
  tabell: string,
  fil: File,
  { prova, skal, sedd, skrivOver, lamna }: Filval,
  framsteg: Framsteg,
  signal: AbortSignal,
): Promise<Filutfall> {
  const said = new URLSearchParams({
    ...{ prova: String(prova), skal, skrivOver: skrivOver.join(','), lamna: lamna.join(',') },
    ...(sedd === null ? {} : { sedd }),
  });
  const response = await fetch(`/tabeller/${tabell}?${said}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: fil,
    signal,
  }).catch((error) => {
    throw signal.aborted ? error : new Svarsfel(tyst, null);
  });
  if (!response.ok || !response.body) {
    const { errors } = await response.json().catch(() => ({ errors: [] }));
    throw new Svarsfel(errors?.[0]?.message ?? tyst, errors?.[0]?.extensions?.code ?? null);
  }
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Svarsfel(tyst, null);
    const lines = `${rest}${value}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { klara, av, utfall }: Rad = JSON.parse(line);
      if (utfall) return { ...tomt, ...utfall };
      if (klara !== undefined) framsteg(klara, av ?? null);
    }
  }
}

const tyst =
  'Servern svarar inte. Filen finns kvar hos dig: försök igen om en stund, och se då först vad som skulle ändras.';

const tomt: Filutfall = {
  fel: [],
  skrivet: false,
  kannetecken: null,
  antal: { ny: 0, andrad: 0, oforandrad: 0, felaktig: 0 },
  andradeSedan: 0,
  saknas: null,
  kolumner: [],
  rader: [],
  fler: 0,
  anmarkningar: [],
};
