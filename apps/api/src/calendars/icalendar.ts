import type { Datum, Moment } from '@cirkel/domain';

/** One entry of a calendar: a whole day, or from an hour in Amsterdam. */
export interface CalendarEntry {
  /** The same for ever, so that a calendar program knows it again. */
  readonly uid: string;
  /** Grows with every change. */
  readonly sequence: number;
  readonly day: Datum;
  /** "14:30"; a whole day without it. */
  readonly time?: string | undefined;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  readonly cancelled?: boolean;
}

const ZONE = 'Europe/Amsterdam';

/** A calendar as RFC 5545 writes it: CRLF, lines folded at 75 octets, texts escaped, days as dates and hours in the zone of Amsterdam. `now` is when it was made. */
export function icalendar(name: string, entries: readonly CalendarEntry[], now: Moment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cirkel//Cirkel van Gepast Gebruik//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...timezone,
    ...entries.flatMap((entry) => event(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Summer time as it has been since 1996 (directive 2000/84/EC). */
const timezone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function event({ uid, sequence, day, time, summary, description, url, cancelled = false }: CalendarEntry, now: Moment): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    `SEQUENCE:${sequence}`,
    time === undefined ? `DTSTART;VALUE=DATE:${compact(day)}` : `DTSTART;TZID=${ZONE}:${compact(day)}T${time.replace(':', '')}00`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // A whole day takes nobody's time.
    ...(time === undefined ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

const compact = (day: Datum): string => day.replaceAll('-', '');
const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r\n|\r|\n/g, '\\n');

const OCTETS = 75;
/** No line is longer than 75 octets, and none is cut inside a character; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > OCTETS) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}
