/** The version of the contract in this folder. Each is kept in versions/; a later one only adds, and what it adds is nullable. */
export const kontraktsversion = '1.2.0';
