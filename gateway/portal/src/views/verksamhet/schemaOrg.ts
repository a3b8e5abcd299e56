import type { Span } from '../../lib/oppettider.ts';
import type { Enheten, Plats } from './Enheten.ts';

const days = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const medical: ReadonlySet<string> = new Set([
  'HALSOCENTRAL',
  'VARDCENTRAL',
  'JOURVARDCENTRAL',
  'NARMOTTAGNING',
  'NARVARDSENHET',
  'SPECIALISTMOTTAGNING',
  'SJUKHUSKLINIK',
  'REHABILITERING',
  'UNGDOMSMOTTAGNING',
]);

/** A unit in the words of schema.org, for search engines and assistants. What is unknown is left out. */
export function schemaOrg(enhet: Enheten, huvudman: string, url: string): object {
  const hours = (enhet.oppettider ?? []).map(({ veckodag, ...tid }) => ({
    ...span(tid),
    dayOfWeek: `https://schema.org/${days[veckodag]}`,
  }));
  const holidays = (enhet.helgtider ?? []).map((tid) => ({
    ...span(tid),
    dayOfWeek: 'https://schema.org/PublicHolidays',
  }));
  const special = (enhet.avvikandeTider ?? []).map(({ fran, till, oppnar, stanger }) => ({
    // Hours from and to midnight on the same day are how schema.org says that it is closed.
    ...span({ oppnar: oppnar ?? '00:00', stanger: stanger ?? '00:00' }),
    validFrom: fran,
    validThrough: till,
  }));
  return given({
    '@context': 'https://schema.org',
    '@type': medical.has(enhet.typ ?? '') ? 'MedicalClinic' : 'Organization',
    name: enhet.namn,
    url: enhet.webbplats ?? url,
    telephone: enhet.telefon,
    email: enhet.epost,
    parentOrganization: { '@type': 'Organization', name: huvudman },
    location: (enhet.platser ?? []).map(place),
    ...(hours.length > 0 ? { openingHoursSpecification: [...hours, ...holidays] } : {}),
    ...(special.length > 0 ? { specialOpeningHoursSpecification: special } : {}),
  });
}

const span = ({ oppnar, stanger }: Span) => ({
  '@type': 'OpeningHoursSpecification',
  opens: oppnar,
  closes: stanger === '24:00' ? '23:59' : stanger,
});

function place({ namn, adress, postnummer, postort, lat, long }: Plats): object {
  const address = { streetAddress: adress, postalCode: postnummer, addressLocality: postort };
  return given({
    '@type': 'Place',
    name: namn,
    address: given({ '@type': 'PostalAddress', ...address, addressCountry: 'SE' }),
    geo:
      typeof lat === 'number' && typeof long === 'number'
        ? { '@type': 'GeoCoordinates', latitude: lat, longitude: long }
        : null,
  });
}

const given = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
