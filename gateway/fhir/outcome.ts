import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';
import type { Svar } from '../../shared/opendata/askAs.ts';

type Severity = NonNullable<OperationOutcomeIssue['severity']>;
type Kind = NonNullable<OperationOutcomeIssue['code']>;

/** One note for the reader, in Swedish. */
export const issue = (severity: Severity, code: Kind, text: string): OperationOutcomeIssue => ({
  severity,
  code,
  diagnostics: text,
});

export const outcome = (...issues: OperationOutcomeIssue[]): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: issues,
});

/** A request that cannot be answered as it is. */
export class FhirRefused extends Error {
  readonly status: number;
  readonly outcome: OperationOutcome;

  constructor(status: number, code: Kind, text: string) {
    super(text);
    this.status = status;
    this.outcome = outcome(issue('error', code, text));
  }
}

/**
 * The note on a party that gave no answer, or only an old one. Null when it answered, or when
 * it is no longer asked.
 */
export function ofStatus(
  { huvudman, status, alderSekunder, tid, skal }: Svar,
  namn: string,
): OperationOutcomeIssue | null {
  const who = `${namn} (${huvudman})`;
  switch (status) {
    case 'SVARADE_INTE':
    case 'SPARRAD':
      return issue('warning', 'incomplete', `${who} svarade inte. Dess uppgifter saknas här.`);
    case 'UNDANTAGEN':
      return issue(
        'warning',
        'incomplete',
        `${who} visas inte i den här gatewayen${skal ? `: ${skal}` : '.'}`,
      );
    case 'OGILTIGT_SVAR':
      return issue(
        'warning',
        'incomplete',
        `${who} svarade delvis fel. Det som inte gick att läsa saknas här.`,
      );
    case 'NEKADE':
      return issue('warning', 'incomplete', `${who} visar inte det som efterfrågas.`);
    case 'INAKTUELLT':
      return issue(
        'information',
        'informational',
        `${who} svarade inte. Det som visas lämnades ${tid ?? `för ${alderSekunder ?? 0} sekunder sedan`}.`,
      );
    default:
      return null;
  }
}
