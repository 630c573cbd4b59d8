/** A command that is missing elsewhere. Its key says cause and target, so that asking twice is harmless. */
export interface Reactie {
  readonly streamId: string;
  readonly sleutel: string;
  readonly opdracht: { readonly type: string } & Readonly<Record<string, unknown>>;
}
