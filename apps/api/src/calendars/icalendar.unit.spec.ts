import { icalendar, type CalendarEntry } from './icalendar';

const NOW = '2020-09-01T07:00:00.000Z';
const meeting: CalendarEntry = { uid: 'gremium-BO.v-1@cirkel', sequence: 0, day: '2020-11-12', time: '14:30', summary: 'Vergadering BO' };

/** Reads a calendar as RFC 5545 section 3.1 says: unfold, split each line at its first colon outside quotes, nest components. Throws for what is no calendar. */
function parse(text: string): readonly { readonly name: string; readonly value: string }[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const lines = raw.reduce<string[]>((found, line) => {
    if (line.startsWith(' ')) found[found.length - 1] += line.slice(1);
    else found.push(line);
    return found;
  }, []);
  const open: string[] = [];
  const properties = lines.map((line) => {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no content line: ${line}`);
    if (name === 'BEGIN') open.push(value);
    if (name === 'END') expect(open.pop()).toBe(value);
    return { name, value };
  });
  expect(open).toEqual([]);
  return properties;
}
const unescaped = (value: string): string => value.replaceAll(/\\([\\;,nN])/g, (_, c: string) => (c.toLowerCase() === 'n' ? '\n' : c));
const values = (text: string, name: string): readonly string[] => parse(text).flatMap((one) => (one.name === name ? [unescaped(one.value)] : []));

describe('a calendar', () => {
  it('is what RFC 5545 asks for: version, product, zone, and a stamp in UTC', () => {
    const text = icalendar('Cirkel', [meeting], NOW);
    expect(parse(text).slice(0, 3)).toEqual([{ name: 'BEGIN', value: 'VCALENDAR' }, { name: 'VERSION', value: '2.0' }, { name: 'PRODID', value: expect.any(String) as string }]);
    expect(values(text, 'DTSTAMP')).toEqual(['20200901T070000Z']);
    expect(values(text, 'TZID')).toEqual(['Europe/Amsterdam']);
    expect(values(text, 'RRULE')).toEqual(['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']);
  });

  it('has a meeting at its hour in Amsterdam, or on its day', () => {
    expect(values(icalendar('x', [meeting], NOW), 'DTSTART;TZID=Europe/Amsterdam')).toEqual(['20201112T143000']);
    expect(values(icalendar('x', [{ ...meeting, time: undefined }], NOW), 'DTSTART;VALUE=DATE')).toEqual(['20201112']);
    expect(values(icalendar('x', [{ ...meeting, time: undefined }], NOW), 'TRANSP')).toEqual(['TRANSPARENT']);
    expect(icalendar('x', [meeting], NOW)).not.toContain('VALARM');
  });

  it('says that a meeting does not go on, and which version is newer', () => {
    const text = icalendar('x', [{ ...meeting, sequence: 2, cancelled: true }], NOW);
    expect([values(text, 'UID'), values(text, 'SEQUENCE'), values(text, 'STATUS')]).toEqual([['gremium-BO.v-1@cirkel'], ['2'], ['CANCELLED']]);
  });

  it.each(['Opereren, of afwachten; wat nu?', 'Eén\\twee\nregels', `${'Patiëntenfederatie en V&VN; '.repeat(12)}`, '👩‍⚕️'.repeat(40)])('gives back any text whole: %j', (summary) => {
    expect(values(icalendar('x', [{ ...meeting, summary }], NOW), 'SUMMARY')).toEqual([summary]);
  });
});
