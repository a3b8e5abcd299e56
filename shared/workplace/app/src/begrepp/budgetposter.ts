import { skrivBelopp } from '../belopp.ts';
import { ordet } from '../formular/iOrd.ts';
import type { Begrepp } from './Begrepp.ts';

/** One post of a budget: what the money is for, and its history. The year's amounts are edited together, in a table. */
export const budgetposter: Begrepp = {
  typ: 'Budget',
  sokvag: 'budgetposter',
  rubrik: 'Budgetposter',
  tomt: 'Det finns ingen budget än.',
  fraga: '{ budgetar { FALT } }',
  namnfalt: ['verksamhetId', 'annansVerksamhet'],
  namn: ({ ar, post, verksamhetId, annansVerksamhet }, namn) =>
    [
      String(ar),
      verksamhetId !== null
        ? namn('verksamhetId', String(verksamhetId))
        : annansVerksamhet !== null
          ? namn('annansVerksamhet', String(annansVerksamhet))
          : 'Hela huvudmannen',
      post,
    ]
      .filter(Boolean)
      .join(', '),
  mer: ({ belopp, status }) =>
    `${skrivBelopp(String(belopp))} kr, ${ordet('Budgetstatus', String(status)).toLowerCase()}`,
  grupper: [
    { rubrik: 'Posten', falt: ['ar', 'verksamhetId', 'post', 'belopp'] },
    { rubrik: 'Vad pengarna är till', falt: ['planpunktId', 'avtalId', 'annansVerksamhet'] },
    { rubrik: 'Beslut och utfall', falt: ['status', 'utfall', 'beslut'] },
  ],
  ny: { andring: 'skapaBudget', text: 'Ny budgetpost' },
  andra: 'andraBudget',
  idFran: ({ ar = '', verksamhetId = '', annansVerksamhet = '', post = '' }) =>
    `${ar} ${verksamhetId || annansVerksamhet} ${post}`,
  last: ({ status }) =>
    status === 'BESLUTAD' ? 'Posten är beslutad. Beloppet ändras bara med ett nytt beslut.' : null,
  steg: [
    {
      andring: 'registreraBudgetutfall',
      sokvag: 'utfall',
      text: 'Skriv utfallet',
      visas: ({ status }) => status === 'BESLUTAD',
    },
    {
      andring: 'beslutaBudget',
      sokvag: 'beslut',
      text: 'Skriv ett nytt beslut om posten',
      visas: ({ status }) => status === 'BESLUTAD',
      forifyllt: () => ({ beslut: '' }),
      binder: (_rad, { belopp }) =>
        `Posten beslutas till ${belopp} kr. Beslutet visas för alla, och ändras bara med ett nytt beslut.`,
    },
  ],
};
