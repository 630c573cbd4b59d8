/** Which part of a list is wanted: `page` counts from 1. */
export interface Paging {
  readonly page?: number;
  readonly pageSize?: number;
}

const DEFAULT_PAGE_SIZE = 25;
const LARGEST_PAGE = 500;

/** Rows beyond the page that are counted. */
const COUNT_BEYOND = 1_000;

/** Up to how many rows a list says exactly how many there are; of more it says that there are more. */
export const countedUpTo = ({ page = 1, pageSize = DEFAULT_PAGE_SIZE }: Paging): number => (page - 1) * pageSize + COUNT_BEYOND;

/** The SQL for a page. Throws RangeError on what no caller should let through. */
export function limitOffset(paging: Paging): string {
  const { page, pageSize } = checked(paging);
  return `limit ${pageSize} offset ${(page - 1) * pageSize}`;
}

/** The SQL for all pages up to and including this one. */
export function limitUntil(paging: Paging): string {
  const { page, pageSize } = checked(paging);
  return `limit ${page * pageSize}`;
}

function checked({ page = 1, pageSize = DEFAULT_PAGE_SIZE }: Paging): Required<Paging> {
  if (!Number.isInteger(page) || page < 1) throw new RangeError(`page ${page}`);
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > LARGEST_PAGE) throw new RangeError(`pageSize ${pageSize}`);
  return { page, pageSize };
}
