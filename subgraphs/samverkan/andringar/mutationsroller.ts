import type { Roll } from '../../../shared/access/Roll.ts';

const samordnare: readonly Roll[] = ['samordnare'];

/**
 * Which roles at samverkan may run each of its mutations. One role for all: what the parties share is text, which binds
 * nobody before each has answered, decided or signed in its own subgraph.
 */
export const mutationsroller = {
  skapaVardcentrum: samordnare,
  andraVardcentrum: samordnare,
  bjudIn: samordnare,
  skapaOrgan: samordnare,
  andraOrgan: samordnare,
  registreraSammantrade: samordnare,
  skapaPlan: samordnare,
  andraPlan: samordnare,
  skapaPlanpunkt: samordnare,
  andraPlanpunkt: samordnare,
  skapaAvtal: samordnare,
  andraAvtal: samordnare,
  nyAvtalsutgava: samordnare,
  skapaDokument: samordnare,
  andraDokument: samordnare,
  skapaStrategi: samordnare,
  andraStrategi: samordnare,
  skapaMal: samordnare,
  andraMal: samordnare,
  skapaMatt: samordnare,
  andraMatt: samordnare,
  skapaChecklista: samordnare,
  besvaraChecklista: samordnare,
  beslutaChecklista: samordnare,
  registreraUtsaga: samordnare,
  registreraLagbestammelse: samordnare,
  registreraAnsvar: samordnare,
  registreraRapportkrav: samordnare,
} satisfies Record<string, readonly Roll[]>;
