import { fasen, type Optie } from '@cirkel/ui';
import { eigenaaropties, keuzenaam, veldnaam } from '../teksten/velden';

export type Veldsoort = 'tekst' | 'lang' | 'datum' | 'getal' | 'janee' | 'keuze' | 'lijst' | 'meerkeuze';

/** One field of a command, as far as a form can show it. */
export interface Veldbeschrijving {
  readonly naam: string;
  readonly label: string;
  readonly soort: Veldsoort;
  readonly verplicht: boolean;
  readonly hulp?: string;
  readonly opties?: readonly Optie[];
  /** A choice among numbers. */
  readonly alsGetal?: true;
}

type Schema = Readonly<Record<string, unknown>>;

/** With one mark at its end: "opereren of afwachten?" is a sentence already. */
const alsZin = (tekst: string): string => (/[.?!]$/.test(tekst) ? tekst : `${tekst}.`);

/** From here on a text gets a box of several lines. */
const LANG_VANAF = 1000;
/** What every command may carry; the form asks for it in its own way, or not at all. */
const envelop = new Set(['type', 'gebeurdOp', 'verwachteVersie', 'programma', 'fictief']);

const isSchema = (waarde: unknown): waarde is Schema => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const schemas = (waarde: unknown): readonly Schema[] => (Array.isArray(waarde) ? waarde.filter(isSchema) : []);
/** An owner is "projectorganisatie", "partij:…" or "gremium:…". */
const isEigenaar = (schema: Schema): boolean => schemas(schema['anyOf']).some((deel) => typeof deel['pattern'] === 'string' && deel['pattern'].includes('partij:'));

const isTekst = (schema: Schema): boolean => {
  const delen = schemas(schema['anyOf']);
  return delen.length > 0 && delen.every(({ type }) => type === 'string');
};

function optielabel(naam: string, waarde: string): string {
  if (naam === 'fase') return fasen.find(({ fase }) => fase === waarde)?.naam ?? waarde;
  return eigenaaropties.find((optie) => optie.waarde === waarde)?.label ?? keuzenaam(waarde);
}

function opties(naam: string, schema: Schema): readonly Optie[] | undefined {
  if (isEigenaar(schema)) return eigenaaropties;
  const waarden = schema['enum'];
  if (!Array.isArray(waarden)) return undefined;
  return waarden.map((waarde) => ({ waarde: String(waarde), label: optielabel(naam, String(waarde)) }));
}

function soortVan(naam: string, schema: Schema): Veldsoort | undefined {
  if (opties(naam, schema) !== undefined) return 'keuze';
  switch (schema['type']) {
    case 'boolean':
      return 'janee';
    case 'integer':
    case 'number':
      return 'getal';
    case 'array':
      return isSchema(schema['items']) && opties(naam, schema['items']) !== undefined ? 'meerkeuze' : 'lijst';
    case 'string':
      if (schema['format'] === 'date') return 'datum';
      return typeof schema['maxLength'] === 'number' && schema['maxLength'] >= LANG_VANAF ? 'lang' : 'tekst';
    default:
      // One of several kinds of text: a code, or an id.
      return isTekst(schema) ? 'tekst' : undefined;
  }
}

/**
 * The fields of a command, read from its JSON Schema, in the order of the schema. `keuzes` gives the choices of fields whose values only the
 * subject knows (which termijn). What a form cannot show (an object inside the command) is left out.
 */
export function veldenUitSchema(schema: Schema, keuzes: Readonly<Record<string, readonly Optie[]>> = {}): readonly Veldbeschrijving[] {
  const eigenschappen = isSchema(schema['properties']) ? schema['properties'] : {};
  const verplicht = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  return Object.entries(eigenschappen).flatMap(([naam, deel]): readonly Veldbeschrijving[] => {
    if (envelop.has(naam) || !isSchema(deel)) return [];
    // What the API lists goes first; what the subject knows is narrower than all owners of the programme.
    const bekend = Array.isArray(deel['enum']) ? undefined : keuzes[naam];
    const soort = bekend !== undefined ? (deel['type'] === 'array' ? 'meerkeuze' : 'keuze') : soortVan(naam, deel);
    if (soort === undefined) return [];
    const items = isSchema(deel['items']) ? deel['items'] : deel;
    const gekozen = bekend ?? opties(naam, soort === 'meerkeuze' ? items : deel);
    const hulp = typeof deel['description'] === 'string' ? alsZin(deel['description']) : undefined;
    return [
      {
        naam,
        label: typeof deel['title'] === 'string' ? deel['title'] : veldnaam(naam),
        soort,
        verplicht: verplicht.has(naam) && soort !== 'janee',
        ...(hulp === undefined ? {} : { hulp }),
        ...(gekozen === undefined ? {} : { opties: gekozen }),
        ...(soort === 'keuze' && deel['type'] === 'integer' ? { alsGetal: true as const } : {}),
      },
    ];
  });
}
