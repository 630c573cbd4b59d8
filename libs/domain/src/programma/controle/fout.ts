/** One thing that is wrong with a definition: where (a JSON Pointer from the definition) and what, in Dutch. */
export interface Fout {
  readonly pad: string;
  readonly melding: string;
}

export const fout = (pad: string, melding: string): Fout => ({ pad, melding });

/** The places in a list of what stands there for the second time or later. */
export const herhalingen = (namen: readonly string[]): readonly { readonly naam: string; readonly i: number }[] =>
  namen.flatMap((naam, i) => (namen.indexOf(naam) === i ? [] : [{ naam, i }]));

/** Names stand in buttons, menus and mails: one line that fits. */
export const naamfouten = (naam: string, pad: string, wat: string, max = 40): readonly Fout[] => {
  if (naam.trim() === '') return [fout(pad, `${wat} heeft geen naam.`)];
  return naam.length > max ? [fout(pad, `De naam van ${wat} is langer dan ${max} tekens: "${naam}".`)] : [];
};
