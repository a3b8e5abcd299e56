import { writeFileSync } from 'node:fs';
import { rowsFile, rowsText } from './rowsFile.ts';

writeFileSync(rowsFile, rowsText());
