export const weigercodes = ['leeg', 'te-groot', 'verkeerd-type', 'oud-excel', 'versleuteld', 'afgebroken', 'te-veel', 'geen-blad'] as const;
export type Weigercode = (typeof weigercodes)[number];

/** A file that is not read, with one sentence that says why and what to do. Nothing was stored. */
export class BestandGeweigerd extends Error {
  override readonly name = 'BestandGeweigerd';

  constructor(
    readonly code: Weigercode,
    melding: string,
    options?: ErrorOptions,
  ) {
    super(melding, options);
  }
}
