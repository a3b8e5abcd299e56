/** Ends the command. Its message is a Swedish sentence that says what is wrong and how to mend it. */
export class CommandError extends Error {
  override name = 'CommandError';
  /** True when the command line was wrong; false when the command was right but was refused. */
  readonly felanvant: boolean;
  /** The reason as a code, for programs that read the output. */
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
