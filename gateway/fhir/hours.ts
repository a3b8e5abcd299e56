import type { HealthcareServiceAvailableTime } from '@medplum/fhirtypes';
import type { Tid, Verksamhet } from './questions.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** FHIR has no time 24:00: a unit that closes at midnight is open to the day's last second. */
const endOfDay = '23:59:59';

/** A day with its hours as FHIR states them. */
export function open({
  veckodag,
  oppnar,
  stanger,
}: Tid & { veckodag: number }): HealthcareServiceAvailableTime {
  const day = days[veckodag - 1];
  const daysOfWeek = day === undefined ? {} : { daysOfWeek: [day] };
  if (oppnar === '00:00' && stanger === '24:00') return { ...daysOfWeek, allDay: true };
  return {
    ...daysOfWeek,
    availableStartTime: `${oppnar}:00`,
    availableEndTime: stanger === '24:00' ? endOfDay : `${stanger}:00`,
  };
}

/** Other hours, which FHIR has no field for, in words; null when none are stated. */
export function exceptionsText({ helgtider, avvikandeTider }: Verksamhet): string | null {
  const onHolidays =
    helgtider === null
      ? []
      : [
          helgtider.length === 0
            ? 'Röda dagar: stängt.'
            : `Röda dagar: ${helgtider.map(({ oppnar, stanger }) => `${oppnar}–${stanger}`).join(', ')}.`,
        ];
  const other = (avvikandeTider ?? []).flatMap(({ fran, till, oppnar, stanger, orsak }) =>
    oppnar === null
      ? []
      : [
          `${fran === till ? fran : `${fran}–${till}`}${orsak ? ` (${orsak})` : ''}: ${oppnar}–${stanger}.`,
        ],
  );
  const text = [...onHolidays, ...other].join(' ');
  return text === '' ? null : text;
}
