import { gesteldeTermijnSchema, weggevallen } from './termijn';

/** What the history says of reminders that will not come (domain.md, *Reminders*). */
export const zonderHerinnering = ({ weggevallenHerinneringen: dagen }: { weggevallenHerinneringen: readonly number[] }): string =>
  dagen.length === 0 ? '' : ` Geen herinnering ${new Intl.ListFormat('nl').format(dagen.map(String))} dagen vooraf: daarvoor was het al te laat.`;

/** Version 1 named the agreed and the coming reminders, so those that were dropped can still be told. */
export const metWeggevallen = ({ termijn, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const v1 = gesteldeTermijnSchema.omit({ weggevallenHerinneringen: true }).parse(termijn);
  return { ...rest, termijn: { ...v1, weggevallenHerinneringen: weggevallen(v1.herinneringDagen, v1.herinneringen) } };
};
/** Version 1 of a moved date did not say which reminders were dropped. */
export const zonderWeggevallen = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({ ...data, weggevallenHerinneringen: [] });
