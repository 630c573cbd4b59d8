import { maakWerkkalender } from '../kalender/werkkalender';
import { uitstelgevolg } from '../onderwerp/uitstel/gevolg';
import { uitstelbeslistmail, uitstelgevraagdmail, type Beslissing } from './uitstelmail';

const feiten = {
  naam: 'A. Bos', rol: 'projectsecretaris', nummer: 'CGG-0142', titel: 'Lage rughernia', stap: 'PICOT aanvullen', vandaag: '2020-10-05',
  url: 'https://cirkel.test/items/CGG-0142', voorkeurenUrl: 'https://cirkel.test/mijn-instellingen', demonstratie: false,
};
const kalender = maakWerkkalender({ bron: 'spec', volledigVan: '2018-01-01', volledigTot: '2028-12-31', gelijkgesteldeDagen: [] });
const termijn = { effectief: '2020-10-30', kalenderregel: 'atw' as const };

describe('wat uitstel zou verplaatsen', () => {
  it('is de laatste dag, naar de dag die de kalenderregel geeft', () => {
    // 28 November 2020 is a Saturday.
    expect(uitstelgevolg(termijn, '2020-11-28', kalender)).toEqual({ was: '2020-10-30', wordt: '2020-11-30', dagen: 31 });
  });

  it('en laat de streefdatum waar die is', () => {
    expect(uitstelgevolg({ ...termijn, streef: { nominaal: '2020-10-15', effectief: '2020-10-15' } }, '2020-12-01', kalender)).toMatchObject({ wordt: '2020-12-01', streefdatum: '2020-10-15' });
  });
});

describe('de mail over uitstel', () => {
  const vraag = { ...feiten, door: 'partij:FMS', aan: 'projectorganisatie', gevolg: uitstelgevolg(termijn, '2020-12-01', kalender), reden: 'De expertgroep komt pas in november bijeen.', verstreken: false };

  it('zegt wie beslist wie wat vraagt, wat er zou verplaatsen, en dat de klok doorloopt', () => {
    const mail = uitstelgevraagdmail(vraag);
    expect(mail.onderwerp).toBe('Uitstel gevraagd: PICOT aanvullen voor Lage rughernia (CGG-0142)');
    expect(mail.tekst).toContain('FMS vraagt uitstel. De projectorganisatie beslist.\nWat: PICOT aanvullen.\nNu uiterlijk: vrijdag 30 oktober 2020.\nGevraagd: dinsdag 1 december 2020, 32 dagen later.\n');
    expect(mail.tekst).toContain('Reden: De expertgroep komt pas in november bijeen.\nDe termijn loopt door: is er dan nog geen besluit, dan verstrijkt zij.\n');
    expect(mail.tekst).toContain('Beslissen: https://cirkel.test/items/CGG-0142');
  });

  it('zegt dat de streefdatum blijft, en dat de termijn intussen is verstreken', () => {
    const mail = uitstelgevraagdmail({ ...vraag, gevolg: { ...vraag.gevolg, streefdatum: '2020-10-15' }, verstreken: true });
    expect(mail.tekst).toContain('Streefdatum: blijft 15 oktober 2020.\n');
    expect(mail.tekst).toContain('De termijn is intussen verstreken.\n');
    expect(mail.tekst).not.toContain('loopt door');
  });

  const beslissing: Beslissing = { stap: 'PICOT aanvullen', stand: 'verleend', gevraagd: '2020-12-01', was: '2020-10-30', wordt: '2020-12-01', reden: undefined };
  const antwoord = (...beslissingen: readonly [Beslissing, ...Beslissing[]]) => uitstelbeslistmail({ ...feiten, door: 'projectorganisatie', op: '2020-10-12', beslissingen });

  it('zegt wie het vroeg wat er besloten is: verleend, anders, of niet', () => {
    const verleend = antwoord(beslissing);
    expect(verleend.onderwerp).toBe('Uitstel verleend: PICOT aanvullen voor Lage rughernia (CGG-0142)');
    expect(verleend.tekst).toContain('De projectorganisatie besloot op 12 oktober 2020 over uw vraag om uitstel.\nWat: PICOT aanvullen.\nGevraagd: 1 december 2020.\nWas: 30 oktober 2020. Wordt: 1 december 2020.\n');
    const anders = antwoord({ ...beslissing, stand: 'anders-verleend', wordt: '2020-11-16', reden: 'Eerder kan ook.' });
    expect(anders.onderwerp).toBe('Uitstel verleend tot een andere datum: PICOT aanvullen voor Lage rughernia (CGG-0142)');
    expect(anders.tekst).toContain('Wordt: 16 november 2020.\nReden: Eerder kan ook.');
    const geweigerd = antwoord({ ...beslissing, stand: 'geweigerd', wordt: undefined, reden: 'De agenda wacht hierop.' });
    expect(geweigerd.onderwerp).toBe('Geen uitstel: PICOT aanvullen voor Lage rughernia (CGG-0142)');
    expect(geweigerd.tekst).toContain('Uiterlijk: vrijdag 30 oktober 2020. De termijn verandert niet.\nReden: De agenda wacht hierop.');
  });

  it('noemt ze allemaal als één besluit meer vragen beantwoordt', () => {
    const mail = antwoord(beslissing, { ...beslissing, stap: 'Relevantie beschrijven' });
    expect(mail.onderwerp).toBe('Over uitstel besloten: Lage rughernia (CGG-0142)');
    expect(mail.tekst).toMatch(/Wat: PICOT aanvullen\.[^]*Wat: Relevantie beschrijven\./);
  });

  it('zet niets wat mensen schreven ongewijzigd in HTML', () => {
    const kwaad = '<script>"x"\r\nBcc: allen@cirkel.test';
    for (const { html, tekst } of [uitstelgevraagdmail({ ...vraag, reden: kwaad }), antwoord({ ...beslissing, reden: kwaad })]) {
      expect(html).not.toContain('<script>');
      expect(tekst).not.toMatch(/^Bcc:/m);
    }
  });
});
