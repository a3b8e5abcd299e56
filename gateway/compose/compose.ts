import { readFileSync, writeFileSync } from 'node:fs';
import { kontraktsversioner } from '../../shared/contract/kontraktsversioner.ts';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { readArguments } from '../../shared/serve/readArguments.ts';
import { clientKeysFile, clientKeysText } from './clientKeys.ts';
import { composeNetwork } from './composeNetwork.ts';
import type { CompositionFinding } from './composeSupergraph.ts';
import { freezeContract } from './freezeContract.ts';

const usage = 'npm run compose -- [--check | --freeze]';
const file = new URL('supergraph.graphql', import.meta.url);

/**
 * Writes the composed supergraph; with `--check` only compares it with the file; with `--freeze` first keeps the contract
 * under its new version number. Exits 1, with a line for each thing that is wrong, when the graphs cannot be composed or
 * the file differs.
 */
function compose(): void {
  const { values } = readArguments(
    { options: { check: { type: 'boolean' }, freeze: { type: 'boolean' } }, strict: true },
    usage,
  );
  if (values.check && values.freeze) throw new SettingError(`Give one of them. Usage: ${usage}`);
  const versions = [...kontraktsversioner];
  if (values.freeze) {
    const { frozen, errors } = freezeContract();
    if (errors) {
      fail(errors);
      return;
    }
    versions.push(frozen);
    console.log(`shared/contract/versions/${frozen.version}.graphql is written.`);
  }
  const result = composeNetwork(versions);
  if (result.errors) {
    fail(result.errors);
    return;
  }
  for (const hint of result.hints) console.warn(`hint: ${line(hint)}`);
  if (!values.check) {
    writeFileSync(file, result.supergraphSdl);
    writeFileSync(clientKeysFile.file, clientKeysText(result.supergraphSdl));
    console.log(`gateway/compose/supergraph.graphql and ${clientKeysFile.name} are written.`);
  } else if (result.supergraphSdl === onDisk()) {
    console.log('gateway/compose/supergraph.graphql is what the graphs compose to.');
  } else {
    console.error(
      'gateway/compose/supergraph.graphql is not what the graphs compose to: npm run compose writes it.',
    );
    process.exitCode = 1;
  }
}

function fail(errors: readonly CompositionFinding[]): void {
  for (const error of errors) console.error(line(error));
  process.exitCode = 1;
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
