/** Exit code of sysexits.h for a configuration error: the supervisor sees that trying again is useless. */
export const EXIT_CONFIGURATION = 78;

/** The sentence for a person who starts an app without its addresses; undefined when nothing is missing. */
export function missingSentence(names: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const missing = names.filter((name) => !env[name]);
  if (missing.length === 0) return undefined;
  return (
    `Deze dienst start niet: in de omgeving ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} ${missing.join(', ')}. ` +
    'Geef elk een waarde, of start alles samen met `npm start`.'
  );
}

/**
 * The required environment variables of an app, all checked at once. Call it first in main.ts: when one is missing or empty the
 * process says so in one Dutch sentence on stderr and ends with exit code 78, before anything is opened.
 */
export function omgeving<const Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>> {
  const sentence = missingSentence(names, process.env);
  if (sentence !== undefined) {
    process.stderr.write(`${sentence}\n`);
    process.exit(EXIT_CONFIGURATION);
  }
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? ''])) as Record<Name, string>;
}
