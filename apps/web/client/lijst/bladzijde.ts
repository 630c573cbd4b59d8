/** The page of a list that the address names; the first when it names none, or something that is no page. */
export const bladzijde = (page: string | undefined): number => Math.max(1, Math.trunc(Number(page ?? '1')) || 1);
