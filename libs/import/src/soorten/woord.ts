/** A heading or name as it can be compared: small letters and digits, no accents, single spaces. */
export const vergelijkbaar = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
