/** Who closes the pipe early (`| head`) has seen enough; that is no failure. Call it before anything is written. */
export function verdraagDichtePijp(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Ends the process when everything that was written has been taken: a pipe holds 64 KiB, and process.exit throws away what did not fit. */
export function eindig(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
