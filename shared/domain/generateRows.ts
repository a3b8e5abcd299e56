import { writeFileSync } from 'node:fs';
import { rangesFile, rangesSdl } from '../contract/rangesSdl.ts';
import { enumsFile, enumsText, rowsFile, rowsText } from './rowsFile.ts';

/** Writes the generated files: the contract's enums, the types of the rows, and the ranges in the contract's SDL. */
writeFileSync(enumsFile, enumsText());
writeFileSync(rowsFile, rowsText());
writeFileSync(rangesFile, rangesSdl());
