import { isRimligt } from '../../../../shared/contract/rimligt.ts';
import { formatProcent, type Hundradel, parseProcent } from '../../../../shared/values/procent.ts';
import { svarPerPart } from '../Deltagarsvar.ts';

/**
 * A party's answer about its own signature, as @requires brings it. All fields are null while the party is silent, and fields
 * are null that it does not show to the caller.
 */
export interface Avtalspartsvar {
  status?: string | null;
  villkorHash?: string | null;
  /** A percentage as on the wire, such as 65. */
  andelProcent?: number | null;
  uppgiftslamnare?: { huvudmanId?: string | null } | null;
}

/** The agreement as samverkan keeps it. Without `andelar` it shares no cost. */
export interface Avtalstext {
  parter: readonly string[];
  /** The days on which parties left the network, for those that have. */
  uttradda: ReadonlyMap<string, string>;
  villkorHash: string;
  andelar: readonly { part: string; procent: Hundradel }[];
  /** True for common funds: where the terms state no shares, each party commits its own contribution by signing. */
  egnaBidrag: boolean;
}

/** One deviation. It makes the agreement invalid, or its validity unknown. */
export type Avvikelse =
  | {
      slag: 'SVARADE_INTE' | 'VISAS_INTE' | 'VILLKOR_OKANDA' | 'ANDEL_OKAND';
      part: string;
      ogiltigt: false;
    }
  | { slag: 'UTTRADD'; part: string; datum: string; ogiltigt: false }
  | { slag: 'EJ_UNDERTECKNAT'; part: string; status: string; ogiltigt: true }
  | { slag: 'ANDRA_VILLKOR'; part: string; ogiltigt: true }
  | {
      slag: 'ANNAN_ANDEL';
      part: string;
      andel: Hundradel;
      enligtVillkoren: Hundradel;
      ogiltigt: true;
    }
  | { slag: 'ORIMLIG_ANDEL'; part: string; procent: number; ogiltigt: true }
  | { slag: 'SUMMA' | 'SUMMA_I_VILLKOREN'; summa: Hundradel; ogiltigt: true }
  | { slag: 'INGA_PARTER'; ogiltigt: true };

/** Whether an agreement holds, with every deviation. */
export interface Avtalslage {
  gallande: boolean | null;
  avvikelser: Avvikelse[];
}

const hundraProcent: Hundradel = 10_000;

/**
 * An agreement holds when every party has signed the same terms and, where it shares a cost, its own share of them, and the
 * shares make 100. One known deviation makes it invalid. Otherwise its validity is unknown while a party is silent, has left
 * the network or does not show what it signed. Source: checklist rows 40 and 44 (each party confirms its own share; all sign)
 * and 62 (a contribution to common funds is each party's own commitment).
 */
export function avtalslage(
  avtal: Avtalstext,
  svar: readonly (Avtalspartsvar | null)[] | null | undefined,
): Avtalslage {
  const answers = svarPerPart(
    avtal.parter,
    svar,
    ({ uppgiftslamnare }) => uppgiftslamnare?.huvudmanId,
  );
  const avvikelser: Avvikelse[] = [
    ...(avtal.parter.length === 0 ? [{ slag: 'INGA_PARTER', ogiltigt: true } as const] : []),
    ...avtal.parter.flatMap((part) => ofParty(avtal, part, answers.get(part))),
    ...ofSums(avtal, answers),
  ];
  const invalid = avvikelser.some(({ ogiltigt }) => ogiltigt);
  return { gallande: invalid ? false : avvikelser.length > 0 ? null : true, avvikelser };
}

function ofParty(avtal: Avtalstext, part: string, svar: Avtalspartsvar | undefined): Avvikelse[] {
  const datum = avtal.uttradda.get(part);
  if (datum !== undefined) return [{ slag: 'UTTRADD', part, datum, ogiltigt: false }];
  if (!svar) return [{ slag: 'SVARADE_INTE', part, ogiltigt: false }];
  if (!svar.status) return [{ slag: 'VISAS_INTE', part, ogiltigt: false }];
  if (svar.status !== 'UNDERTECKNAT') {
    return [{ slag: 'EJ_UNDERTECKNAT', part, status: svar.status, ogiltigt: true }];
  }
  return [...ofTerms(avtal, part, svar), ...ofShare(avtal, part, svar)];
}

function ofTerms(avtal: Avtalstext, part: string, svar: Avtalspartsvar): Avvikelse[] {
  if (!svar.villkorHash) return [{ slag: 'VILLKOR_OKANDA', part, ogiltigt: false }];
  if (svar.villkorHash === avtal.villkorHash) return [];
  return [{ slag: 'ANDRA_VILLKOR', part, ogiltigt: true }];
}

function ofShare(avtal: Avtalstext, part: string, svar: Avtalspartsvar): Avvikelse[] {
  const enligtVillkoren = avtal.andelar.find((one) => one.part === part)?.procent ?? null;
  const { andelProcent: procent } = svar;
  if (procent != null && !isRimligt('andel', procent)) {
    return [{ slag: 'ORIMLIG_ANDEL', part, procent, ogiltigt: true }];
  }
  const andel = signedShare(svar);
  if (andel === null) {
    return enligtVillkoren === null ? [] : [{ slag: 'ANDEL_OKAND', part, ogiltigt: false }];
  }
  if (andel === (enligtVillkoren ?? 0)) return [];
  if (avtal.egnaBidrag && avtal.andelar.length === 0) return [];
  return [
    { slag: 'ANNAN_ANDEL', part, andel, enligtVillkoren: enligtVillkoren ?? 0, ogiltigt: true },
  ];
}

function ofSums(avtal: Avtalstext, answers: ReadonlyMap<string, Avtalspartsvar>): Avvikelse[] {
  if (avtal.andelar.length === 0) return [];
  const stated = sum(avtal.andelar.map(({ procent }) => procent));
  const signed = avtal.andelar.map(({ part }) => {
    const svar = answers.get(part);
    return svar?.status === 'UNDERTECKNAT' ? signedShare(svar) : null;
  });
  const known = signed.filter((share) => share !== null);
  const found: Avvikelse[] = [];
  if (stated !== hundraProcent) {
    found.push({ slag: 'SUMMA_I_VILLKOREN', summa: stated, ogiltigt: true });
  }
  if (known.length === signed.length && sum(known) !== hundraProcent) {
    found.push({ slag: 'SUMMA', summa: sum(known), ogiltigt: true });
  }
  return found;
}

/** The share in hundredths. Null when it is unknown or impossible; it is then in no sum. */
function signedShare({ andelProcent }: Avtalspartsvar): Hundradel | null {
  return andelProcent == null || !isRimligt('andel', andelProcent)
    ? null
    : parseProcent(andelProcent);
}

function sum(shares: readonly Hundradel[]): Hundradel {
  return shares.reduce((total, share) => total + share, 0);
}

/** A deviation as a Swedish sentence that names the party. */
export function avvikelsetext(avvikelse: Avvikelse, namn: (part: string) => string): string {
  switch (avvikelse.slag) {
    case 'SVARADE_INTE':
      return `${namn(avvikelse.part)} har inte svarat om sin underskrift.`;
    case 'UTTRADD':
      return `${namn(avvikelse.part)} lämnade nätverket ${avvikelse.datum} och tillfrågas inte om sin underskrift.`;
    case 'VISAS_INTE':
      return `${namn(avvikelse.part)} visar inte för den som frågar om parten har undertecknat.`;
    case 'EJ_UNDERTECKNAT':
      return `${namn(avvikelse.part)} ${statustext(avvikelse.status)}.`;
    case 'VILLKOR_OKANDA':
      return `${namn(avvikelse.part)} visar inte vilka villkor parten har undertecknat.`;
    case 'ANDRA_VILLKOR':
      return `${namn(avvikelse.part)} har undertecknat en annan lydelse av villkoren än den som finns här.`;
    case 'ANDEL_OKAND':
      return `${namn(avvikelse.part)} visar inte vilken andel parten har undertecknat.`;
    case 'ANNAN_ANDEL':
      return (
        `${namn(avvikelse.part)} har undertecknat andelen ${percent(avvikelse.andel)}, ` +
        `men enligt villkoren är den ${percent(avvikelse.enligtVillkoren)}.`
      );
    case 'ORIMLIG_ANDEL':
      return `${namn(avvikelse.part)} har angett andelen ${String(avvikelse.procent).replace('.', ',')} %, som inte ligger mellan 0 och 100 och därför inte räknas.`;
    case 'SUMMA':
      return `De undertecknade andelarna blir tillsammans ${percent(avvikelse.summa)}, inte 100 %.`;
    case 'SUMMA_I_VILLKOREN':
      return `Andelarna i villkoren blir tillsammans ${percent(avvikelse.summa)}, inte 100 %.`;
    case 'INGA_PARTER':
      return 'Avtalet har inga parter.';
  }
}

function statustext(status: string): string {
  if (status === 'AVVISAT') return 'har avvisat avtalet';
  if (status === 'UPPSAGT') return 'har sagt upp avtalet';
  return 'har inte undertecknat avtalet';
}

function percent(share: Hundradel): string {
  return `${String(formatProcent(share)).replace('.', ',')} %`;
}
