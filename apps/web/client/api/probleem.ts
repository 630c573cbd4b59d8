import type { Fault, ProblemBody } from '@cirkel/contracts';

/** A refusal by the API (problem+json). `detail` is a Dutch sentence for the person who asked. */
export class Probleem extends Error {
  override readonly name = 'Probleem';

  constructor(
    readonly status: number,
    readonly detail: string,
    readonly code: string | undefined,
    readonly fouten: readonly Fault[],
  ) {
    super(detail);
  }
}

/** No answer at all: the network, or the server behind it. What was asked may have happened. */
export class GeenAntwoord extends Error {
  override readonly name = 'GeenAntwoord';
}

const isRecord = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null;
const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' && waarde !== '' ? waarde : undefined);

const isFault = (waarde: unknown): waarde is Fault => isRecord(waarde) && typeof waarde['pad'] === 'string' && typeof waarde['melding'] === 'string';

/** The refusal in a problem body that came as part of another answer. */
export const alsProbleem = ({ status, detail, code, fouten = [] }: ProblemBody): Probleem => new Probleem(status, detail, code, fouten);

/** The refusal in an answer that is not ok, whatever its body is. */
export async function leesProbleem(antwoord: Response): Promise<Probleem> {
  // An intermediary may answer with anything; then the status is all there is to say.
  const inhoud: unknown = await antwoord.json().catch(() => undefined);
  const velden = isRecord(inhoud) ? inhoud : {};
  const detail = tekst(velden['detail']) ?? tekst(velden['title']) ?? `De dienst antwoordde met code ${antwoord.status}.`;
  const fouten = Array.isArray(velden['fouten']) ? velden['fouten'].filter(isFault) : [];
  const veld = tekst(velden['veld']);
  return new Probleem(antwoord.status, detail, tekst(velden['code']), fouten.length === 0 && veld !== undefined ? [{ pad: `/${veld}`, melding: detail }] : fouten);
}

/** The field that a fault belongs to: `/wvs/0` is the field "wvs"; undefined for a fault of the whole, or of what is no field. */
export const veldVan = ({ pad }: Fault): string | undefined => /^\/?([^/.:]+)(?![^/.]*:)/.exec(pad)?.[1];
