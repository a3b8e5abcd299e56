import { readdirSync, readFileSync } from 'node:fs';
import {
  angettSkal,
  ingetPersonnummer,
  tillatnaTecken,
  vaktadeMutationer,
} from '../../../shared/andring/vaktadeMutationer.ts';
import { agare } from '../agare.ts';
import type { SamverkanContext } from '../SamverkanContext.ts';
import { avtalMutationer } from './avtalMutationer.ts';
import { checklistaMutationer } from './checklistaMutationer.ts';
import { dokumentMutationer } from './dokumentMutationer.ts';
import { mattMutationer } from './mattMutationer.ts';
import { mutationsroller } from './mutationsroller.ts';
import { organMutationer } from './organMutationer.ts';
import { planMutationer } from './planMutationer.ts';
import { planpunktMutationer } from './planpunktMutationer.ts';
import { strategiMutationer } from './strategiMutationer.ts';
import { underlagMutationer } from './underlagMutationer.ts';
import { vardcentrumMutationer } from './vardcentrumMutationer.ts';

/** Everything that the cooperation's officers can write at samverkan's own endpoint, behind the guards of all of it. */
export const samverkansmutationer = vaktadeMutationer<SamverkanContext>(
  { agareAv: () => agare, roller: mutationsroller },
  [angettSkal, tillatnaTecken, ingetPersonnummer],
  {
    ...vardcentrumMutationer,
    ...organMutationer,
    ...planMutationer,
    ...planpunktMutationer,
    ...avtalMutationer,
    ...dokumentMutationer,
    ...strategiMutationer,
    ...mattMutationer,
    ...checklistaMutationer,
    ...underlagMutationer,
  },
);

const here = new URL('./', import.meta.url);
const read = (file: string | URL) => readFileSync(new URL(file, here), 'utf8').trim();

/** SDL of samverkan's own endpoint, beside the composed graph. Not composed: the supergraph is read-only. */
export const andringsSdl: string = [
  read('../../../shared/andring/andring.graphql'),
  ...readdirSync(here)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map(read),
].join('\n\n');
