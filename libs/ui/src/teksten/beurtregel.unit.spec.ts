import type { TermijnAntwoord } from '@cirkel/contracts';
import { beurtdelen, beurtregelTekst } from './beurtregel';
import { actiestatus, termijnstatus } from './status';

const termijn: TermijnAntwoord = {
  id: 'picot-1', stap: 'picot', omschrijving: 'PICOT aanvullen', tekst: 'voor 1 november', oorspronkelijk: '2020-10-30', nominaal: '2020-10-30', effectief: '2020-10-30',
  precisie: 'dag', kalenderregel: 'atw', eigenaren: ['partij:FMS'], gereedDoor: [], bron: 'configuratie', staat: 'loopt',
};
const besluit = { wat: 'geselecteerd', door: 'gremium:werkorganisatie', op: '2020-10-01' };
const regel = (...args: Parameters<typeof beurtdelen>): string => beurtregelTekst(beurtdelen(...args));

describe('the beurtregel', () => {
  it('says whose turn, what, until when and what was decided, in this order', () => {
    expect(regel({ wie: ['partij:FMS'], wat: 'PICOT aanvullen', termijn: { ...termijn, staat: 'verstreken' }, laatsteBesluit: besluit }, '2020-11-07')).toBe(
      'Aan zet: FMS | PICOT aanvullen | tot 30 okt 2020, 8 dagen te laat | Laatste besluit: geselecteerd, werkorganisatie, 1 okt 2020',
    );
  });

  it('names all who are aan zet, and says that no day was agreed', () => {
    expect(regel({ wie: ['partij:FMS', 'partij:VenVN', 'partij:ZN'], wat: 'Voortgang melden' }, '2020-10-12')).toBe(
      'Aan zet: FMS, V&VN en ZN | Voortgang melden | geen termijn afgesproken',
    );
  });

  it('calls it a fault when nobody is aan zet', () => {
    expect(regel(null, '2020-10-12')).toBe('Niemand aan zet.');
    expect(regel({ wie: [], wat: '', laatsteBesluit: besluit }, '2020-10-12')).toBe('Niemand aan zet. | Laatste besluit: geselecteerd, werkorganisatie, 1 okt 2020');
  });

  it('shows a suspended term with the day until which it stands still', () => {
    expect(regel({ wie: ['partij:FMS'], wat: 'PICOT aanvullen', termijn: { ...termijn, staat: 'opgeschort' } }, '2020-10-12', '2020-12-01')).toBe(
      'Aan zet: FMS | PICOT aanvullen | was tot 30 okt 2020, opgeschort tot 1 dec 2020',
    );
  });
});

describe('the status of a termijn', () => {
  it.each([
    ['2020-09-20', { staat: 'loopt' }, 'cirkel', 'nog 40 dagen'],
    ['2020-10-18', { staat: 'loopt' }, 'halve-cirkel', 'nog 12 dagen'],
    ['2020-10-29', { staat: 'loopt' }, 'halve-cirkel', 'nog 1 dag'],
    ['2020-10-30', { staat: 'loopt' }, 'punt', 'vandaag'],
    ['2020-10-31', { staat: 'loopt' }, 'driehoek', '1 dag te laat'],
    ['2020-11-07', { staat: 'verstreken' }, 'driehoek', '8 dagen te laat'],
    ['2020-11-07', { staat: 'gehaald', gehaaldOp: '2020-10-30' }, 'vink', 'gehaald'],
    ['2020-11-07', { staat: 'gehaald', gehaaldOp: '2020-11-04' }, 'vink-driehoek', 'gehaald, 5 dagen te laat'],
    ['2020-11-07', { staat: 'vervallen' }, 'streep', 'vervallen'],
    ['2020-11-07', { staat: 'opgeschort' }, 'balken', 'opgeschort'],
  ] as const)('on %s %j: %s "%s"', (vandaag, verandering, icoon, tekst) => {
    expect(termijnstatus({ ...termijn, ...verandering }, vandaag)).toMatchObject({ icoon, tekst });
  });

  it('is a dash when there is none', () => {
    expect(termijnstatus(null, '2020-10-12')).toEqual({ icoon: 'streep', tekst: 'geen termijn', toon: 'neutraal' });
  });
});

describe('the status of an actie', () => {
  it.each([
    ['niet-in-gang-gezet', 'cirkel'],
    ['in-gang-gezet', 'halve-cirkel'],
    ['gereed', 'vink'],
    ['stopgezet', 'vierkant'],
  ] as const)('%s has a shape of its own', (status, icoon) => {
    expect(actiestatus(status)).toMatchObject({ icoon, tekst: status.replaceAll('-', ' ') });
  });
});
