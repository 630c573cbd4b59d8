// The domain in the plural and no organisation's name, because those change (NLGov profile 1.1, `type`).
const PREFIX = 'nl.zorgevaluaties.';

/** `picot-voltooid`, version 1 → `nl.zorgevaluaties.picot-voltooid.v1`. */
export function cloudEventType(type: string, schemaVersion: number): string {
  return `${PREFIX}${type}.v${schemaVersion}`;
}

/** The event type and schema version in a CloudEvents type of ours; undefined for anything else. */
export function parseCloudEventType(name: string): { type: string; schemaVersion: number } | undefined {
  const match = /^nl\.zorgevaluaties\.([a-z0-9-]+)\.v([1-9]\d*)$/.exec(name);
  return match?.[1] === undefined ? undefined : { type: match[1], schemaVersion: Number(match[2]) };
}
