import type { CommandKey } from '@cirkel/event-store';

/** Temporal does not answer. Facts and queries go on; a lifecycle move can be asked again with the same key. */
export class TemporalOnbereikbaar extends Error {
  override readonly name = 'TemporalOnbereikbaar';
  readonly code = 'temporal-onbereikbaar';

  constructor(options?: ErrorOptions) {
    super('De lopende processen zijn nu niet bereikbaar, dus deze stap kan even niet. Probeer het over enkele seconden opnieuw; met dezelfde sleutel gebeurt niets dubbel.', options);
  }
}

/** No answer in time: the command may have been executed, or still be. Asking for its outcome by its key tells. */
export class UitkomstOnbekend extends Error {
  override readonly name = 'UitkomstOnbekend';
  readonly code = 'uitkomst-onbekend';
  readonly sleutel: CommandKey;

  constructor({ scope, key }: CommandKey, options?: ErrorOptions) {
    super(`Er kwam niet op tijd antwoord. Of de opdracht is uitgevoerd, is te vragen met de sleutel ${key}; met dezelfde sleutel opnieuw proberen kan ook.`, options);
    this.sleutel = { scope, key };
  }
}
