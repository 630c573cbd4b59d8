/** Gives each item its versions 1, 2, 3 …; only one process of the floor sends to an item. */
export function versionCounter(): (item: string) => number {
  const versions = new Map<string, number>();
  return (item) => {
    const version = (versions.get(item) ?? 0) + 1;
    versions.set(item, version);
    return version;
  };
}
