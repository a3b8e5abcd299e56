/** The JSON of one value in the bytes in which its member sent it, which the scanner has found just as they should be. */
export class Raw {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  /** How many values it holds, itself counted. */
  readonly values: number;

  constructor(bytes: Buffer, from: number, to: number, values: number) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.values = values;
  }
}
