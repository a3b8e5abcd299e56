import type { NyVerksamhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebrorevisionssvar } from '../../underlag/kallor.ts';

const ingenBeskrivning = orebrorevision(
  'Pågår ytterligare aktiviteter: ingen samlad beskrivning av vilka vårdcentraler som gör vad',
);

/**
 * Services that the documents name, for the table of vårdcentraler and services that the auditors missed. Of no
 * vårdcentral is any of them known.
 */
export const insatser: NonNullable<NyVerksamhet['insatser']> = [
  {
    insats: 'av-och-ombokning',
    namn: 'Av- och ombokning på webben',
    kalla: orebrorevisionssvar('Bedömning'),
  },
  { insats: 'digitala-aterbesok', namn: 'Digitala återbesök', kalla: ingenBeskrivning },
  { insats: 'drop-in', namn: 'Drop-in-mottagning', kalla: ingenBeskrivning },
  { insats: 'halsosamtal', namn: 'Hälsosamtal', kalla: ingenBeskrivning },
  { insats: 'sjalvincheckning', namn: 'Självincheckning', kalla: ingenBeskrivning },
  { insats: 'webbtidbok-nybesok', namn: 'Webbokbara nybesökstider', kalla: ingenBeskrivning },
];
