import type { Actor, AggregateKind, Datum, NewEvent, Programmadefinitie, Rol, Werkkalender } from '@cirkel/domain';
import type { RuweOpdracht } from '@cirkel/commands';
import type { Afgeleid } from '@cirkel/contracts';
import type { Cel } from '../bestand';

/** What reading a cell may need to know. */
export interface Leesbron {
  readonly definitie: Programmadefinitie;
  readonly kalender: Werkkalender;
  readonly stelsel: '1900' | '1904';
  readonly actor: Actor;
  readonly vandaag: Datum;
  /** The programme under which new things are made. */
  readonly programma: string;
}

/** What a cell says, or what is wrong with it; `letOp` is what the writer should look at, `dag` the day that follows from what was written. */
export interface Gelezen {
  readonly waarde?: unknown;
  readonly fout?: string;
  readonly letOp?: string;
  readonly dag?: Omit<Afgeleid, 'kolom'>;
}

/** `kop` is the heading as the file has it. */
export type Lezer = (cel: Cel, bron: Leesbron, kop: string) => Gelezen;

/** A column: the name that we show, what people call it besides, and how a cell of it is read. */
export interface Kolom {
  readonly kop: string;
  readonly ook: readonly string[];
  readonly verplicht?: true;
  /** Where one of these fields is filled in, this one need not be. */
  readonly tenzij?: readonly string[];
  /** A year may stand behind the heading: "implementatiejaar 2022". */
  readonly jaarInKop?: true;
  readonly lees: Lezer;
}

/** The values of a row by field; a cell that is empty has none. */
export type Waarden = Readonly<Record<string, unknown>>;

/** The command that a row becomes. */
export interface Rijopdracht {
  readonly opdracht: RuweOpdracht;
  /** The existing stream that it goes to; absent when it makes something new. */
  readonly streamId?: string;
  /** Where the stream has the id of an item: the item as the row names it, and what stands before its id. */
  readonly bijItem?: { readonly naam: string; readonly voorvoegsel: string };
  /** The last day of a term that the row sets, to ask about when it is past. */
  readonly termijn?: Datum;
  /** What the writer must answer before the row can be executed. */
  readonly vraag?: string;
  readonly letOp?: string;
}

/** One kind of list, as a table: its columns and the command that a row becomes. A new kind is one of these and nothing else. */
export interface Importsoort<Kolommen extends Readonly<Record<string, Kolom>> = Readonly<Record<string, Kolom>>> {
  readonly naam: string;
  /** What its commands are for. */
  readonly kind: AggregateKind;
  readonly rollen: readonly Rol[];
  readonly kolommen: Kolommen;
  /** Columns that the programme adds: one per criterion. */
  readonly perProgramma?: (definitie: Programmadefinitie) => Readonly<Record<string, Kolom>>;
  readonly opdracht: (waarden: Waarden, bron: Leesbron) => Rijopdracht;
  /** How the row is called in the preview. */
  readonly titel: keyof Kolommen & string;
  /** What makes a row the same as another, or as what is there already; of a cell that could not be read, its text. */
  readonly uniek?: (waarden: Waarden, opdracht: RuweOpdracht) => readonly unknown[];
  /** The field of the column from which this place in the command comes, where it has another name there. */
  readonly kolomBij?: (pad: readonly string[], opdracht: RuweOpdracht) => string | undefined;
  /** Where the command says that a past term is recorded as past. */
  readonly verledenIn?: readonly string[];
  /** What the writer should look at in what the rules would decide. */
  readonly letOpBij?: (besloten: readonly NewEvent[]) => string | undefined;
}

export const importsoort = <const Kolommen extends Readonly<Record<string, Kolom>>>(soort: Importsoort<Kolommen>): Importsoort => soort as unknown as Importsoort;

/** Every column that a list of this kind may have in this programme. */
export const kolommenVan = ({ kolommen, perProgramma }: Importsoort, definitie: Programmadefinitie): Readonly<Record<string, Kolom>> => ({ ...kolommen, ...perProgramma?.(definitie) });

/** Leaves out what is undefined: a cell without value is a field that was not given. */
export const gegeven = (velden: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));
