/** A part of a task that may take long, told just before it begins. */
export interface Step {
  /** What is about to be done. */
  readonly doing: 'reading' | 'comparing' | 'checking';
  /** To what: a path or an id. */
  readonly what: string;
  /** Size of the work in bytes of text, as far as it is known. */
  readonly size: number;
}

/** Told of each step. Tasks work the same without it. */
export type OnStep = (step: Step) => void;
