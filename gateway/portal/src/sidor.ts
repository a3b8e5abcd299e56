/** A page of the portal, as far as it is known before anybody has answered. */
export interface Sida {
  /** Its address, as the router writes it. */
  adress: string;
  /** Its heading; null where that is in the answer. */
  titel: string | null;
  /** What it is for, in a sentence or two. */
  ingress: string;
  /** The file of views/ that shows it. */
  vy: string;
}

const sida = (adress: string, vy: string, titel: string | null, ingress: string): Sida => ({
  adress,
  titel,
  ingress,
  vy,
});

/** The pages that ask the network. The build writes each one's beginning as HTML, so that it shows before any script has run. */
export const sidor = {
  oversikt: sida(
    '/',
    'Oversikt',
    'Översikt',
    'Ett vårdcentrum är ett nätverk av verksamheter hos flera huvudmän. Här syns vilka de är, vilka som deltar och vad som saknas.',
  ),
  vardcentrum: sida(
    '/vardcentrum/:id',
    'Vardcentrum',
    null,
    'Vilka huvudmän som deltar, vilka funktioner de erbjuder, vad det kostar och vem som betalar. Var och en har själv lämnat uppgifterna om sin del.',
  ),
  huvudmannen: sida(
    '/huvudman',
    'Huvudmannen',
    'Huvudmän',
    'Ingen huvudman bestämmer över någon annan: var och en svarar för sina egna uppgifter.',
  ),
  huvudman: sida(
    '/huvudman/:id',
    'Huvudman',
    null,
    'Vad huvudmannen driver, deltar i, har beslutat och betalar tillsammans med andra, så som den själv uppger det.',
  ),
  planer: sida(
    '/planer',
    'Planer',
    'Planer',
    'Vad som väntar på beslut, och hos vem. En plan binder ingen förrän varje part har beslutat om sin egen del.',
  ),
  plan: sida(
    '/plan/:id',
    'Plan',
    null,
    'Varje punkt beslutas av de parter som den berör, var och en för sig. Säger en part nej stoppas den punkten, men ingen annan.',
  ),
  sok: sida(
    '/sok',
    'Sok',
    'Sök verksamhet',
    'Verksamheter hos alla huvudmän: vad de erbjuder, var de finns, när de har öppet och hur många vårdplatser som är lediga. Varje huvudman beskriver sina egna.',
  ),
  verksamhet: sida(
    '/verksamhet/:huvudman/:id',
    'Verksamhet',
    null,
    'Uppgifterna kommer från den huvudman som driver verksamheten.',
  ),
  andringar: sida(
    '/andringar',
    'Andringar',
    'Vad har ändrats',
    'Vilka uppgifter som huvudmännen har lagt till eller ändrat. Vem som har gjort det, och vad som stod förut, finns hos varje huvudman.',
  ),
  jamfor: sida(
    '/jamfor',
    'Jamfor',
    'Jämför',
    'Huvudmän eller vårdcentrum bredvid varandra, per invånare där antalet invånare är känt.',
  ),
  tillganglighet: sida(
    '/tillganglighet',
    'Tillganglighet',
    'Tillgänglighet i vården',
    'Hur ett mått skiljer sig mellan enheter. Ett medelvärde döljer dem som har det svårast.',
  ),
  avtal: sida(
    '/avtal',
    'Avtal',
    'Avtal och dokument',
    'Varje part undertecknar i sitt eget system. Ett avtal gäller när alla har undertecknat samma villkor och andelarna blir 100 procent.',
  ),
  halsa: sida(
    '/halsa',
    'Halsa',
    'Nätverkets hälsa',
    'Vilka huvudmän som svarar just nu, vilka som är med i nätverket och om registret över dem är helt. Alla tillfrågas när sidan öppnas.',
  ),
} as const;
