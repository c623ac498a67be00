/** Whoever reads the output has closed it, as `head` does. */
let closed = false;

/** Lets the program end quietly when its reader goes away, instead of failing on the broken pipe. */
export function tolerateClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      closed = true;
    });
  }
}

/** Writes to standard output and waits until it is taken, so that nothing is lost at the end of the program. */
export function print(text: string): Promise<void> {
  if (closed) return Promise.resolve();
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}
