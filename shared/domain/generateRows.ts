import { writeFileSync } from 'node:fs';
import { rangesFile, rangesSdl } from '../contract/rangesSdl.ts';
import { enumsFile, enumsText, rowsFile, rowsText } from './rowsFile.ts';

/** Writes the contract's enums, the types of the rows, and the ranges that the contract's SDL states, anew. */
writeFileSync(enumsFile, enumsText());
writeFileSync(rowsFile, rowsText());
writeFileSync(rangesFile, rangesSdl());
