import type { AppendRequest, EventToAppend } from '../src';

/** An event with a number in it, as plain as the store allows. */
export const anEvent = (nr: number, data: Readonly<Record<string, unknown>> = {}): EventToAppend => ({
  type: 'notitie-geplaatst',
  schemaVersion: 1,
  data: { nr, ...data },
  meta: { actor: { id: 'p-1', rol: 'projectorganisatie' } },
  gebeurdOp: '2020-09-01',
  geregistreerdOp: '2020-09-01T07:00:00.000Z',
});

/** An append of one such event. */
export const anAppend = (streamId: string, expectedVersion: number, rest: Partial<AppendRequest> = {}): AppendRequest => ({
  streamId,
  kind: 'item',
  expectedVersion,
  events: [anEvent(expectedVersion + 1)],
  open: true,
  ...rest,
});
