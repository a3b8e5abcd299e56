/** The version of the contract in this folder. Fields are only ever added, and new ones are nullable. */
export const kontraktsversion = '1.0.0';
