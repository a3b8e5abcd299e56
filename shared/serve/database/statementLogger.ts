import { AbstractLogger, type LogLevel, type LogMessage } from 'typeorm';
import type { DatabaseOptions } from './Database.ts';

class StatementLogger extends AbstractLogger {
  readonly #onStatement: (sql: string) => void;

  constructor(onStatement: (sql: string) => void) {
    super(['query']);
    this.#onStatement = onStatement;
  }

  protected override writeLog(_level: LogLevel, message: LogMessage | LogMessage[]): void {
    for (const { type, message: sql } of [message].flat()) {
      if (type === 'query') this.#onStatement(String(sql));
    }
  }
}

/** The DataSource options that report every statement, or none when nobody asks for them. */
export function statementLogger({ onStatement }: DatabaseOptions) {
  return onStatement
    ? { logging: ['query' as const], logger: new StatementLogger(onStatement) }
    : {};
}
