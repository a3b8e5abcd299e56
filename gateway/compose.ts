import { readFileSync, writeFileSync } from 'node:fs';
import { SettingError } from '../shared/errors/SettingError.ts';
import { readArguments } from '../shared/runtime/readArguments.ts';
import { composeNetwork } from './composeNetwork.ts';
import type { CompositionFinding } from './composeSupergraph.ts';

const usage = 'npm run compose -- [--check]';
const file = new URL('supergraph.graphql', import.meta.url);

/**
 * Writes the composed supergraph; with `--check` only compares it with the file. Exits 1, with a line for each thing that
 * is wrong, when the graphs cannot be composed or the file differs.
 */
function compose(): void {
  const { values } = readArguments(
    { options: { check: { type: 'boolean' } }, strict: true },
    usage,
  );
  const result = composeNetwork();
  if (result.errors) {
    for (const error of result.errors) console.error(line(error));
    process.exitCode = 1;
    return;
  }
  for (const hint of result.hints) console.warn(`hint: ${line(hint)}`);
  if (!values.check) {
    writeFileSync(file, result.supergraphSdl);
    console.log('gateway/supergraph.graphql is written.');
  } else if (result.supergraphSdl === onDisk()) {
    console.log('gateway/supergraph.graphql is what the graphs compose to.');
  } else {
    console.error(
      'gateway/supergraph.graphql is not what the graphs compose to: npm run compose writes it.',
    );
    process.exitCode = 1;
  }
}

function line({ code, coordinate, message }: CompositionFinding): string {
  return `${coordinate === null ? code : `${code} ${coordinate}`}: ${message}`;
}

function onDisk(): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

try {
  compose();
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
