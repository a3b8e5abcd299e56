import type { Samverkansdata } from '../Samverkansdata.ts';
import { gemensamLokalHeby, lakarmedverkanHeby } from './heby.ts';
import { norrtalje } from './norrtalje.ts';
import { orebro } from './orebro.ts';
import { uppsalaLan } from './uppsalaLan.ts';

const parts: readonly Partial<Samverkansdata>[] = [
  uppsalaLan,
  gemensamLokalHeby,
  lakarmedverkanHeby,
  norrtalje,
  orebro,
];

/** Everything that the parties of the network share, of every län. */
export const natverket: Samverkansdata = {
  vardcentra: parts.flatMap(({ vardcentra = [] }) => vardcentra),
  organ: parts.flatMap(({ organ = [] }) => organ),
  avtal: parts.flatMap(({ avtal = [] }) => avtal),
  planer: parts.flatMap(({ planer = [] }) => planer),
  dokument: parts.flatMap(({ dokument = [] }) => dokument),
  strategier: parts.flatMap(({ strategier = [] }) => strategier),
  matt: parts.flatMap(({ matt = [] }) => matt),
  lagbestammelser: parts.flatMap(({ lagbestammelser = [] }) => lagbestammelser),
  ansvar: parts.flatMap(({ ansvar = [] }) => ansvar),
  utsagor: parts.flatMap(({ utsagor = [] }) => utsagor),
  checklistor: parts.flatMap(({ checklistor = [] }) => checklistor),
  rapportkrav: parts.flatMap(({ rapportkrav = [] }) => rapportkrav),
};
