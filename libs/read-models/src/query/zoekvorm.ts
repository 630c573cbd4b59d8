/** The form in which texts are compared when people search: without accents, in lower case. */
export const zoekvorm = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A pattern for `like` that finds this text anywhere. */
export const bevat = (tekst: string): string => `%${zoekvorm(tekst).replace(/[\\%_]/g, '\\$&')}%`;
