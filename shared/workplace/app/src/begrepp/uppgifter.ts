import type { Begrepp } from './Begrepp.ts';

/** Figures and statements as their sources word them. */
export const uppgifter: Begrepp = {
  typ: 'Uppgift',
  sokvag: 'uppgifter',
  rubrik: 'Uppgifter ur källor',
  ingress:
    'Siffror och påståenden som källan skriver dem. Motstridiga uppgifter står kvar bredvid varandra.',
  tomt: 'Ni har inte lagt in några uppgifter.',
  fraga: '{ uppgifter { FALT } }',
  namn: ({ avser }) => String(avser),
  mer: ({ ordalydelse, ar, period }) =>
    [ordalydelse, ar ?? period].filter(Boolean).join(', ') || null,
  grupper: [
    { rubrik: 'Uppgiften', falt: ['amne', 'avser', 'ordalydelse', 'organisationsenhet'] },
    { rubrik: 'Talet', falt: ['varde', 'noggrannhet', 'minst', 'hogst', 'enhet'] },
    { rubrik: 'Tiden', falt: ['ar', 'period', 'fran', 'till'] },
    {
      rubrik: 'Andra uppgifter',
      falt: ['motsagerId', 'jamforbarMed', 'ejJamforbarMed', 'anmarkning'],
    },
  ],
  ny: { andring: 'registreraUppgift', text: 'Ny uppgift' },
  andra: 'registreraUppgift',
  // Limits that follow from the accuracy of the number are computed, so the form leaves them out.
  forifyllt: ({ noggrannhet }): Record<string, string> =>
    noggrannhet === 'INTERVALL' ? {} : { minst: '', hogst: '' },
  idFran: ({ avser = '', ar = '' }) => `${avser} ${ar}`,
};

/** How a measure is spread over units. */
export const spridningar: Begrepp = {
  typ: 'Spridning',
  sokvag: 'spridningar',
  rubrik: 'Spridningar',
  ingress: 'Hur ett mått fördelar sig över enheter, när källan inte ger ett värde för var och en.',
  tomt: 'Ni har inte lagt in några spridningar.',
  fraga: '{ spridningar { FALT } }',
  namnfalt: ['matt'],
  namn: ({ matt, ar, period }, namn) =>
    [namn('matt', String(matt)), ar ?? period].filter(Boolean).join(', '),
  grupper: [
    { rubrik: 'Måttet', falt: ['matt', 'enhet', 'ar', 'period', 'organisationsenhet'] },
    {
      rubrik: 'Fördelningen',
      falt: ['mal', 'medel', 'antalEnheter', 'antalSomNarMalet', 'grupper'],
    },
  ],
  ny: { andring: 'registreraSpridning', text: 'Ny spridning' },
  andra: 'registreraSpridning',
  idFran: ({ matt = '', ar = '' }) => `${matt} ${ar}`,
};

/** Which units offer which service. */
export const insatser: Begrepp = {
  typ: 'Insats',
  sokvag: 'insatser',
  rubrik: 'Insatser',
  ingress: 'Vilka insatser som era verksamheter erbjuder. Inte känt är inte nej.',
  tomt: 'Ni har inte angett några insatser.',
  fraga: '{ insatser { FALT } }',
  namnfalt: ['verksamhetId'],
  namn: ({ namn, verksamhetId }, namnet) =>
    `${namnet('verksamhetId', String(verksamhetId))}: ${namn}`,
  mer: ({ erbjuds }) => (erbjuds === null ? 'inte känt' : erbjuds ? 'erbjuds' : 'erbjuds inte'),
  grupper: [{ rubrik: 'Insatsen', falt: ['namn', 'erbjuds'] }],
  andra: 'registreraInsats',
};
