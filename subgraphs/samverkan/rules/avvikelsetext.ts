import { formatProcent, type Hundradel } from '../../../shared/values/procent.ts';
import type { Avvikelse } from './avtalslage.ts';

/** A deviation as a Swedish sentence that names the party; `namn` gives a party's name. */
export function avvikelsetext(avvikelse: Avvikelse, namn: (part: string) => string): string {
  switch (avvikelse.slag) {
    case 'SVARADE_INTE':
      return `${namn(avvikelse.part)} har inte svarat om sin underskrift.`;
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
