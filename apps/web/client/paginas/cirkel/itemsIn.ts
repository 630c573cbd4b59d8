/** The items that are still open: the two statuses as the address writes them. */
const OPEN = 'lopend,opgeschort';

/** The filters of the list of items that holds exactly what a number of the overview counts. */
export const itemsIn = (programma: string, { fase, soort = 'open' }: { readonly fase: string; readonly soort?: 'open' | 'te-laat' | 'opgeschort' }) => ({
  programma,
  fase,
  ...(soort === 'te-laat' ? { termijnstaat: 'verstreken' } : { status: soort === 'open' ? OPEN : 'opgeschort' }),
});
