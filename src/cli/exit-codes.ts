/** What the program's exit code says. Documented in `readout --help`; scripts rely on it. */
export const EXIT = {
  ok: 0,
  /** The command ran and found problems, such as quotations that no longer hold. */
  problems: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** A file, a text or a name that was given cannot be used. */
  input: 3,
  /** A fault of the program. */
  internal: 70,
} as const;
