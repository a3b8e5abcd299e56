/** A new row. Fields that may be null may be left out, and the database sets the version. */
export type Ny<Row> = Omit<Partial<Row>, 'version'> & Pick<Row, Obligatorisk<Row>>;

type Obligatorisk<Row> = {
  [Key in keyof Row]-?: Key extends 'version' ? never : null extends Row[Key] ? never : Key;
}[keyof Row];
