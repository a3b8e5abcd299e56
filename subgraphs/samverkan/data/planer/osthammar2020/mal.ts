/** The plan's eleven goals by number, in its own words and in full: its table heads give 5.2 and 5.3 in part only. */
export const mal: Readonly<Record<string, string>> = {
  '3.1':
    'Det finns en välfungerande samverkan på lokal nivå med tydlig ledning, styrning och organisation.',
  '3.2': 'Översyn av lokal organisation för att överensstämma med regionens struktur',
  '3.3':
    'Delaktighet och inflytande är en självklar del i planering och genomförande på såväl individ- som verksamhets- och organisationsnivå',
  '3.4':
    'Gemensam strategi finns för systematiskt förbättringsarbete, implementering och uppföljning',
  '4.1':
    'Närvården blir en arena för innovation och utveckling mellan huvudmännen där e-tjänster och digitalisering är viktiga delar.',
  '4.2':
    'Det finns välfungerande verksamhetsstöd för att organisera, utveckla, följa upp och säkra kvaliteten i verksamheterna.',
  '4.3':
    'Ett personcentrerat arbetssätt tillämpas som stödjer teamarbete runt den enskilde och närstående, till exempel genom SIP.',
  '4.4': 'Säkerställa att gemensamma styrande dokument implementeras i verksamheterna',
  '5.1':
    'Samverka för att lokal verksamhetslingsplan för närvårdsarbetet i fastställs samt att prioriterade grupper belyses utifrån invånarna i Östhammars kommun.',
  '5.2':
    'Vård och omsorg ska vara hälsofrämjande, stödjande, förebyggande, effektiv och samordnad utifrån individen behov oavsett boendeform och insats. Individen ska känna sig delaktig och trygg i hela vårdkedjan och särskilt i samband med utskrivning från sluten vård.',
  '5.3':
    'Samverkan ska bidra till bättre kontinuitet för individer med komplexa behov som möter olika vårdgivare. Några grupper – barn och unga, multisjuka äldre, kroniskt sjuka och personer med psykisk funktionsnedsättning är särskilt viktiga att fokusera på. De mål som finns i ”psykisk hälsa, länsgemensam handlingsplan” har prioriterats utifrån lokalt behov. Hälsofrämjande, förebyggande och tidiga insatser är självklara delar.',
};
