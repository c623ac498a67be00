import type { OnStep, Step } from '../tasks/progress.ts';

/** Below this nobody needs to be told that something is going on, in milliseconds. */
const PATIENCE = 1000;
/** Roughly what all readers get through in a second, in bytes; only decides whether to speak before a step. */
const BYTES_PER_SECOND = 1_000_000;

/** Tells on a terminal what is being done, once it takes longer than a second. */
export interface Progress {
  readonly onStep: OnStep;
  /** Takes the line away again. */
  done(): void;
}

/**
 * Progress on standard error. The work is synchronous, so that no timer could run during it: each step is told
 * before it begins, if the time already passed or the size of the step calls for it.
 */
export function makeProgress(stream: NodeJS.WriteStream): Progress {
  const began = performance.now();
  let shown = false;
  return {
    onStep(step) {
      if (stream.isTTY !== true) return;
      const long = performance.now() - began > PATIENCE || step.size > BYTES_PER_SECOND;
      if (!long) return;
      stream.write(`\r\u001b[K${sentence(step)}`);
      shown = true;
    },
    done() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}

function sentence({ doing, what, size }: Step): string {
  const megabytes = size / 1_000_000;
  return `${doing} ${what}${megabytes >= 1 ? ` (${megabytes.toFixed(0)} MB)` : ''} …`;
}
