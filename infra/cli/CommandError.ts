/** Ends the command: its message is a Swedish sentence that says why and how to mend it. */
export class CommandError extends Error {
  override name = 'CommandError';
  /** True when the command was used wrongly, false when what it was asked to do was refused. */
  readonly felanvant: boolean;
  /** Why, for programs that read the output. */
  readonly kod: string;

  constructor(
    message: string,
    { felanvant = false, kod }: { felanvant?: boolean; kod?: string } = {},
  ) {
    super(message);
    this.felanvant = felanvant;
    this.kod = kod ?? (felanvant ? 'FEL_ANVANT' : 'NEKAT');
  }
}
