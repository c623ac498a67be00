/**
 * Something is wrong with what the user gave: a file, a folder, a name. The message says what, where, the
 * offending value and the next step; `code` is its stable kebab-case name.
 */
export class InputError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'InputError';
    this.code = code;
  }
}
