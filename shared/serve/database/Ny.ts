/** A row as it is first laid in: what may be null may be left out, and the version is given by the database. */
export type Ny<Row> = Omit<Partial<Row>, 'version'> & Pick<Row, Obligatorisk<Row>>;

type Obligatorisk<Row> = {
  [Key in keyof Row]-?: Key extends 'version' ? never : null extends Row[Key] ? never : Key;
}[keyof Row];
