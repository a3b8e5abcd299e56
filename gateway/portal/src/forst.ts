import { fragaForhand } from './lib/forhand.ts';
import { readUtseende, setUtseende } from './lib/utseende.ts';

/**
 * Runs before the page's scripts are read: gives the page the look that its reader has chosen, and asks what the page
 * will ask, so that the answers are on their way meanwhile.
 */
setUtseende(readUtseende());

const params = new URLSearchParams(location.search);
const [, sida = '', id, under] = location.pathname.split('/');

fragaForhand('Parter', {});
if (sida === '') fragaForhand('Oversikt', { lan: params.get('lan') || null });
else if (sida === 'verksamhet') fragaOmEnhet(id, under);
else if (id) fragaOmEn(sida, id);
else if (sida === 'huvudman') fragaForhand('Huvudmannen', {});
else if (sida === 'planer') fragaForhand('Planer', {});
else if (sida === 'jamfor' && params.get('vad') !== 'vardcentrum')
  fragaForhand('JamforHuvudman', {});
else if (sida === 'halsa') fragaOmHalsa();
else if (sida === 'avtal' && !params.has('del')) fragaForhand('Avtal', {});

function fragaOmEn(sida: string, text: string): void {
  const id = decoded(text);
  if (id === null) return;
  if (sida === 'vardcentrum') {
    fragaForhand('Vardcentrum', { id });
    fragaForhand('VardcentrumAtaganden', { id, ar: new Date().getFullYear() });
  } else if (sida === 'plan') fragaForhand('Plan', { id });
  else if (sida === 'huvudman') {
    fragaForhand('Huvudman', { id });
    fragaForhand('HuvudmannensBeslut', { ar: new Date().getFullYear() });
  }
}

function fragaOmHalsa(): void {
  fragaForhand('Halsa', {});
  fragaForhand('Register', {});
}

function fragaOmEnhet(first = '', second = ''): void {
  const [huvudman, id] = [decoded(first), decoded(second)];
  if (huvudman && id) fragaForhand('Verksamhet', { huvudman, id });
}

/** A part of an address; null where it is not well-formed. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
