/** Ends the command: its message is a Swedish sentence that says why and how to mend it. */
export class Avbrott extends Error {
  override name = 'Avbrott';
  /** True when the command was used wrongly, false when what it was asked to do was refused. */
  readonly felanvant: boolean;

  constructor(message: string, { felanvant = false } = {}) {
    super(message);
    this.felanvant = felanvant;
  }
}
