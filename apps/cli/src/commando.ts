/** One command of `npm run cirkel -- <naam>`. `run` writes what it has to say and throws Mislukt with a sentence when it cannot. */
export interface Commando {
  readonly naam: string;
  readonly gebruik: string;
  readonly uitleg: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

export const schrijf = (regel: string): void => void process.stdout.write(`${regel}\n`);
export const schrijfJson = (waarde: unknown): void => schrijf(JSON.stringify(waarde, null, 2));
