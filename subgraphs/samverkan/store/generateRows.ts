import { writeFileSync } from 'node:fs';
import { rowsFile, rowsText } from './rowsFile.ts';

/** Writes the types of the rows anew. */
writeFileSync(rowsFile, rowsText());
