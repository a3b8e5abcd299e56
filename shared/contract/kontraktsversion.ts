/**
 * The version of the contract in this folder. versions/ keeps each version. A later version only adds, and new fields
 * are nullable.
 */
export const kontraktsversion = '1.2.0';
