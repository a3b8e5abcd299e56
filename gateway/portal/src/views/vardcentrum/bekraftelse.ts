import type { Avtal } from './typer.ts';

type Underskrift = Avtal['parter'][number];
/** The fields of an agreement that show who has confirmed it. */
export type Undertecknat = Pick<Avtal, 'villkorHash'> & {
  parter: readonly Pick<Underskrift, 'huvudmanId' | 'status' | 'villkorHash' | 'andelProcent'>[];
};

/** How a party's own signature stands to what the operator states that it pays. */
export type Bekraftelse =
  | 'bekraftad'
  | 'annan-andel'
  | 'andra-villkor'
  | 'inte-undertecknad'
  | 'avvisad'
  | 'uppsagd'
  | 'svarade-inte'
  | 'inget-avtal';

/** What a party has confirmed of its share: only a signature on these terms, with this share, confirms it. */
export function bekraftelseAv(
  avtal: Undertecknat | null,
  part: string,
  procent: string | number | null,
): Bekraftelse {
  const signature = avtal?.parter.find(({ huvudmanId }) => huvudmanId === part);
  if (!avtal || !signature) return 'inget-avtal';
  if (!signature.status) return 'svarade-inte';
  if (signature.status === 'AVVISAT') return 'avvisad';
  if (signature.status === 'UPPSAGT') return 'uppsagd';
  if (signature.status === 'UTKAST') return 'inte-undertecknad';
  if (signature.villkorHash !== avtal.villkorHash) return 'andra-villkor';
  if (procent !== null && Number(signature.andelProcent ?? Number.NaN) !== Number(procent))
    return 'annan-andel';
  return 'bekraftad';
}

/** How each kind is said and marked. */
export const bekraftelseord: Record<
  Bekraftelse | 'har-lamnat',
  { ord: string; slag: 'bra' | 'brist' | 'oklart' }
> = {
  bekraftad: { ord: 'har bekräftat', slag: 'bra' },
  'annan-andel': { ord: 'har undertecknat en annan andel', slag: 'brist' },
  'andra-villkor': { ord: 'har undertecknat andra villkor', slag: 'brist' },
  'inte-undertecknad': { ord: 'har inte undertecknat än', slag: 'oklart' },
  avvisad: { ord: 'har avvisat avtalet', slag: 'brist' },
  uppsagd: { ord: 'har sagt upp avtalet', slag: 'brist' },
  'har-lamnat': { ord: 'har lämnat nätverket', slag: 'oklart' },
  'svarade-inte': { ord: 'svarade inte', slag: 'oklart' },
  'inget-avtal': { ord: 'inget registrerat avtal', slag: 'oklart' },
};
