import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkExtension as checkRules } from '../../../shared/policy/checkExtension.ts';
import type { ExtensionViolation } from '../../../shared/policy/extension/Extension.ts';
import { pageOf } from '../../../shared/policy/extension/pageOf.ts';
import { runner } from '../../../shared/run/runner.ts';
import { CommandError } from '../CommandError.ts';
import { linesOf, type OperationsOptions, triedOperations } from './checkOperations.ts';
import { commandText } from '../swedish.ts';

export interface ExtensionOptions extends OperationsOptions {
  /** The huvudman that wants to publish it. */
  huvudman: string;
  /** The file with its SDL. */
  extension: string;
  json?: boolean;
}

const tryExtension = fileURLToPath(new URL('../../../gateway/extensions/try.ts', import.meta.url));

/**
 * Prints whether a huvudman may publish an extension, and which known operations it would break. The gateway judges the same
 * way: by each rule, and then by composing the network. The exit code is 1 when the extension is refused or breaks an
 * operation.
 */
export async function checkExtension({
  huvudman,
  extension: file,
  json = false,
  ...lists
}: ExtensionOptions) {
  const sdl = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file} går inte att läsa: ange en fil med schemat som SDL.`, {
      felanvant: true,
    });
  });
  const byRules = checkRules(sdl, huvudman);
  const violations = byRules.length > 0 ? byRules : await composed(huvudman, file);
  const { broken } =
    violations.length > 0
      ? { broken: [] }
      : await triedOperations({ extension: { huvudman, sdl } }, lists);
  if (json) {
    const result = { ...asJson(huvudman, file, violations), bryts: broken };
    console.log(JSON.stringify(result, null, 2));
  } else {
    console.log([asText(huvudman, file, violations), ...linesOf(broken)].join('\n'));
  }
  if (violations.length + broken.length > 0) process.exitCode = 1;
}

async function composed(huvudman: string, file: string): Promise<ExtensionViolation[]> {
  const args = [runner, tryExtension, huvudman, file];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

function asText(huvudman: string, file: string, violations: readonly ExtensionViolation[]): string {
  if (violations.length === 0) return `Godkänt: ${huvudman} kan publicera ${file}.`;
  const explained = new Set<string>();
  const lines = violations.map(({ code, coordinate, place, message }) => {
    const where = place ? `${coordinate}, rad ${place.line}, kolumn ${place.column}` : coordinate;
    const why = explained.has(code) ? [] : [`  Varför: ${pageOf(code)?.why ?? ''}`];
    explained.add(code);
    return [`${code}  ${where}`, `  ${message}`, ...why].join('\n');
  });
  const codes = [...explained].map((code) => `  ${commandText('check', '--explain', code)}`);
  return [
    `Nekas: ${huvudman} kan inte publicera ${file} (${violations.length} fel). Ingenting har publicerats.`,
    ...lines,
    ['Läs mer, med exempel och hur det rättas:', ...codes].join('\n'),
  ].join('\n\n');
}

function asJson(huvudman: string, file: string, violations: readonly ExtensionViolation[]) {
  return {
    huvudman,
    fil: file,
    godkant: violations.length === 0,
    fel: violations.map(({ code, coordinate, place, message }) => ({
      kod: code,
      plats: coordinate,
      rad: place?.line ?? null,
      kolumn: place?.column ?? null,
      meddelande: message,
      varfor: pageOf(code)?.why ?? null,
      rattelse: pageOf(code)?.mend ?? null,
    })),
  };
}
