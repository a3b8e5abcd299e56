import { rapport, strategi } from '../../underlag/kallor.ts';
import type { NyttDokument } from '../Samverkansdata.ts';
import { offentliga, privata } from './parter.ts';

/** The shared documents that the sources describe. None of them gives a date of adoption. */
export const dokument: readonly NyttDokument[] = [
  {
    id: 'vis-lakarmedverkan-hemsjukvard',
    titel: 'Läkarmedverkan i kommunal hemsjukvård (ViS)',
    slag: 'RIKTLINJE',
    samling: 'ViS',
    omfattning: 'Alla utförare åt regionen och länets kommuner, även privata',
    faststalltAv: 'tl-hsvo',
    parter: [...offentliga, ...privata],
    kalla: rapport('6.1.2'),
  },
  {
    id: 'vis-samverkan-utskrivning',
    titel: 'Samverkan vid utskrivning från slutenvården (ViS)',
    slag: 'RIKTLINJE',
    samling: 'ViS',
    omfattning: 'Slutenvård, primärvård och öppenvård samt kommunal primärvård',
    faststalltAv: 'tl-hsvo',
    parter: [...offentliga, ...privata],
    kalla: rapport('6.1.2'),
  },
  {
    id: 'avsiktsforklaring-narvardssamverkan',
    titel: 'Avsiktsförklaring om närvårdssamverkan i Uppsala län',
    slag: 'AVSIKTSFORKLARING',
    parter: offentliga,
    kalla: strategi('Avsiktsförklaring'),
  },
  {
    id: 'strategi-narvardssamverkan-2021-2023',
    titel: 'Strategi för närvårdssamverkan i Uppsala län 2021–2023',
    slag: 'STRATEGI',
    parter: offentliga,
    kalla: strategi('Inledning'),
  },
];
