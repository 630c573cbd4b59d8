/** One thing that is wrong with the input: where (fields joined by dots, empty for the whole body) and what, in Dutch. */
export interface Fout {
  readonly pad: string;
  readonly melding: string;
}

/** The body of a command is not what its schema asks; all faults at once. Nothing was stored. */
export class InvoerFout extends Error {
  override readonly name = 'InvoerFout';
  readonly code = 'invoer-ongeldig';

  constructor(readonly fouten: readonly Fout[]) {
    super(`De opdracht is niet goed ingevuld: ${fouten.map(({ pad, melding }) => (pad === '' ? melding : `${pad}: ${melding}`)).join(' ')}`);
  }
}

/** The key was used before, for something else; or it was closed before anything used it. Nothing was stored. */
export class SleutelConflict extends Error {
  override readonly name = 'SleutelConflict';
  readonly code = 'sleutel-hergebruikt';
}

/** Other people changed the stream since the version that the command was based on. Nothing was stored. */
export class VersieConflict extends Error {
  override readonly name = 'VersieConflict';
  readonly code = 'intussen-gewijzigd';

  constructor(
    readonly verwacht: number,
    readonly versie: number,
  ) {
    super(`Iemand anders heeft dit intussen gewijzigd (u zag versie ${verwacht}, het is nu versie ${versie}). Kijk wat er veranderd is en probeer het opnieuw.`);
  }
}

/** PostgreSQL did not answer in three tries. Whether the command was executed is unknown; asking again with the same key is safe. */
export class OpslagOnbereikbaar extends Error {
  override readonly name = 'OpslagOnbereikbaar';
  readonly code = 'opslag-onbereikbaar';

  constructor(options?: ErrorOptions) {
    super('De gegevensopslag is nu niet bereikbaar. Probeer het over enkele seconden opnieuw; met dezelfde sleutel gebeurt niets dubbel.', options);
  }
}
