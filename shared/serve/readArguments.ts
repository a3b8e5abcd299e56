import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SettingError } from '../errors/SettingError.ts';

/** Reads the command line. Throws SettingError with the fault and the command's usage. */
export function readArguments<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new SettingError(`${(error as Error).message.split('\n')[0]} Usage: ${usage}`);
  }
}
