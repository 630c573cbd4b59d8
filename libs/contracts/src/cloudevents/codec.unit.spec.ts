import fc from 'fast-check';
import type { StoredEvent } from '@cirkel/domain';
import { cloudEventSchema, DEFAULT_SOURCE, eventId, fromCloudEvent, InvalidCloudEvent, MAX_CLOUDEVENT_BYTES, parseEventId, toCloudEvent } from './index';

const stored: StoredEvent = {
  streamId: 'item-0197a1b0',
  version: 3,
  type: 'picot-voltooid',
  schemaVersion: 1,
  data: { vraag: 'Wat is de waarde van artroscopie?', relevantie: { volume: 4 } },
  meta: {
    actor: { id: '123456782', rol: 'partij', partij: 'FMS' },
    opdrachtSleutel: 'k-1',
    oorzaak: 'escalatie-7@2',
    correlatie: 'item-0197a1b0',
    due: '2020-10-12T22:00:00.000Z',
  },
  gebeurdOp: '2020-10-12',
  geregistreerdOp: '2020-10-13T08:15:00.123Z',
};
const options = { source: DEFAULT_SOURCE };

const storedEvents: fc.Arbitrary<StoredEvent> = fc.record({
  streamId: fc.stringMatching(/^(item|actie|escalatie)-[a-z0-9]{1,20}$/),
  version: fc.integer({ min: 1, max: 1_000_000 }),
  type: fc.stringMatching(/^[a-z]+(-[a-z]+){0,3}$/),
  schemaVersion: fc.integer({ min: 1, max: 30 }),
  // No event schema has a field __proto__, and zod drops one that comes in: a guard, not a loss.
  data: fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue()).filter((data) => !JSON.stringify(data).includes('__proto__')).map((data) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>),
  meta: fc.record(
    { actor: fc.constant({ id: 'p', rol: 'systeem' as const }), oorzaak: fc.constant('item-1@1'), correlatie: fc.constant('item-1') },
    { requiredKeys: ['actor'] },
  ),
  gebeurdOp: fc.constant('2020-10-12'),
  geregistreerdOp: fc.date({ min: new Date('2018-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((d) => d.toISOString()),
});

// The numbers are those of the conformance list in reference/standards.md, 1.12.
describe('an event as a CloudEvent (NLGov profile 1.1)', () => {
  it('looks like this', () => {
    expect(toCloudEvent(stored, 42, options)).toEqual({
      specversion: '1.0',
      id: 'item-0197a1b0@3',
      source: 'urn:nld:oin:00000000000000000000:systeem:cirkel',
      type: 'nl.zorgevaluaties.picot-voltooid.v1',
      subject: 'item-0197a1b0',
      time: '2020-10-13T08:15:00.123Z',
      datacontenttype: 'application/json',
      sequence: '0000000042',
      correlationid: 'item-0197a1b0',
      causationid: 'escalatie-7@2',
      data: {
        versie: 3,
        gebeurdOp: '2020-10-12',
        actor: { id: '123456782', rol: 'partij', partij: 'FMS' },
        opdrachtSleutel: 'k-1',
        due: '2020-10-12T22:00:00.000Z',
        inhoud: stored.data,
      },
    });
  });

  it('comes back as the event that it was, from text and from an object, and is the same every time (1, 5, 9, 12)', () => {
    fc.assert(
      fc.property(storedEvents, fc.integer({ min: 1, max: 9_999_999_999 }), fc.integer({ min: 1, max: 9 }), (event, volgnummer, epoch) => {
        const cloudEvent = toCloudEvent(event, volgnummer, { ...options, epoch });
        const { streamId, version } = event;
        expect(fromCloudEvent(JSON.stringify(cloudEvent))).toEqual({ streamId, version, epoch, volgnummer, event });
        expect(fromCloudEvent(cloudEvent)).toEqual({ streamId, version, epoch, volgnummer, event });
        expect(toCloudEvent(event, volgnummer, { ...options, epoch })).toEqual(cloudEvent);
        expect(cloudEventSchema.safeParse(cloudEvent).success).toBe(true);
        expect(cloudEvent.type.match(/\.v\d+/g)).toHaveLength(1);
      }),
    );
  });

  it('uses attribute names of at most 20 lower-case letters and digits (3)', () => {
    for (const name of Object.keys(toCloudEvent(stored, 1, options))) expect(name).toMatch(/^[a-z0-9]{1,20}$/);
  });

  it('takes only a source that is a URN of an organisation and its system (4)', () => {
    const source = 'https://cirkel.example/events';
    expect(() => fromCloudEvent({ ...toCloudEvent(stored, 1, options), source })).toThrow(InvalidCloudEvent);
  });

  it('replaces data that would make it larger than 64 kB by a reference (6)', () => {
    const size = (tekst: string): number => Buffer.byteLength(JSON.stringify(toCloudEvent({ ...stored, data: { tekst } }, 1, options)));
    const room = MAX_CLOUDEVENT_BYTES - size('');
    expect(size('x'.repeat(room))).toBe(MAX_CLOUDEVENT_BYTES);
    const tooLarge = toCloudEvent({ ...stored, data: { tekst: 'x'.repeat(room + 1) } }, 1, options);
    expect(tooLarge).not.toHaveProperty('data');
    expect(tooLarge.dataref).toBe('/v1/gebeurtenissen/item-0197a1b0%403');
    expect(fromCloudEvent(JSON.stringify(tooLarge))).toEqual({ streamId: stored.streamId, version: 3, epoch: 1, volgnummer: 1 });
  });

  it('keeps who did it out of the attributes, which everybody on the way may log (7)', () => {
    const { data, ...attributes } = toCloudEvent(stored, 1, options);
    expect(JSON.stringify(attributes)).not.toContain('123456782');
    expect(data?.actor.id).toBe('123456782');
  });

  it('sorts as text in the order of the feed (8)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.integer({ min: 1, max: 9_999_999_999 }), (a, b) => {
        expect(toCloudEvent(stored, a, options).sequence < toCloudEvent(stored, b, options).sequence).toBe(a < b);
      }),
    );
  });

  it('survives an extension that nobody here knows (10)', () => {
    expect(cloudEventSchema.parse({ ...toCloudEvent(stored, 1, options), traceparent: '00-ab-cd-01' })).toHaveProperty('traceparent');
  });

  it.each(['', '{', '[]', '{"specversion":"1.0"}', JSON.stringify({ ...toCloudEvent(stored, 1, options), type: 'nl.brp.verhuizing.v1' })])(
    'refuses what is none of ours: %s',
    (text) => {
      expect(() => fromCloudEvent(text)).toThrow(InvalidCloudEvent);
    },
  );

  it('refuses a version that differs from its id', () => {
    const cloudEvent = toCloudEvent(stored, 1, options);
    expect(() => fromCloudEvent({ ...cloudEvent, id: 'item-0197a1b0@4' })).toThrow(InvalidCloudEvent);
  });
});

describe('the id of an event', () => {
  it('names the epoch only after a restore', () => {
    expect(eventId({ streamId: 'item-1', version: 3, epoch: 1 })).toBe('item-1@3');
    expect(parseEventId('item-1@3~2')).toEqual({ streamId: 'item-1', version: 3, epoch: 2 });
    expect(parseEventId('item-1')).toBeUndefined();
  });
});
