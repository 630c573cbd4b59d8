/** The form in which texts are compared when people search: without accents, in lower case. */
export const zoekvorm = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A pattern for `like` that finds this text anywhere. */
export const bevat = (tekst: string): string => `%${begintMet(tekst)}`;

/** A pattern for `like` that finds what begins with this text. */
export const begintMet = (tekst: string): string => `${zoekvorm(tekst).replace(/[\\%_]/g, '\\$&')}%`;

/** What people type of a number: `CGG-`, `cgg-10`, `CGG-0042`; but `COVID-19` looks like one too. */
export const lijktOpNummer = (tekst: string): boolean => /^[a-z]+-\d*$/i.test(tekst);
