/** Prints what is going on, for people, with the seconds since the command began. */
export type Report = (line: string) => void;

export function createReport(): Report {
  const begun = Date.now();
  return (line) => process.stdout.write(`${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${line}\n`);
}
