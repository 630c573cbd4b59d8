import { plusDagen } from '../kalender/datum';
import { types, wie, type Verloop } from '../test/gegeven';
import { weigering } from '../test/rondje';
import { bijGremium, geopend, gevallen, termijnVan, voerUit } from '../test/te-laat';
import { escalatie } from './escalatie';
import { besluitsoorten, huidigeTrede, onderwerpsoorten, type Besluitsoort, type Escalatie, type Onderwerpsoort } from './escalatie-staat';

const gremia = ['werkorganisatie', 'stuurgroep', 'BO', 'VWS'] as const;
type Gremium = (typeof gremia)[number];

/** There is nothing to adopt or to reject where a termijn passed; decisions on a proposal are in geen-besluit.unit.spec.ts. */
const alleenOverVoorstel = { vaststellen: { weigert: 'er ligt geen voorstel' }, afwijzen: { weigert: 'er ligt geen voorstel' } };

/** What a decision does with its subject, or the words of why it cannot be. */
const gevolg: Readonly<Record<Onderwerpsoort, Readonly<Record<Exclude<Besluitsoort, 'hoger'>, { readonly termijn: string } | { readonly weigert: string }>>>> = {
  item: { verlengen: { termijn: 'loopt' }, opschorten: { termijn: 'opgeschort' }, stopzetten: { termijn: 'vervallen' }, terug: { termijn: 'loopt' }, ...alleenOverVoorstel },
  actie: { verlengen: { termijn: 'loopt' }, opschorten: { termijn: 'opgeschort' }, stopzetten: { termijn: 'vervallen' }, terug: { termijn: 'loopt' }, ...alleenOverVoorstel },
  handelingsagenda: { verlengen: { termijn: 'loopt' }, opschorten: { weigert: 'Een handelingsagenda kunt u niet opschorten.' }, stopzetten: { termijn: 'vervallen' }, terug: { termijn: 'loopt' }, ...alleenOverVoorstel },
  ronde: { verlengen: { termijn: 'loopt' }, opschorten: { weigert: 'Een ronde kunt u niet opschorten' }, stopzetten: { termijn: 'vervallen' }, terug: { termijn: 'loopt' }, ...alleenOverVoorstel },
};
/** Where an escalatie never lies: the werkorganisatie owns the terms of the handelingsagenda, so that one starts a rung higher. */
const overgeslagen = (soort: Onderwerpsoort, gremium: Gremium): boolean => soort === 'handelingsagenda' && gremium === 'werkorganisatie';

const laat = (soort: Onderwerpsoort) => gevallen[soort].opTijd().tijd(plusDagen(gevallen[soort].tot, 1));
function opTrede(soort: Onderwerpsoort, gremium: Gremium): Verloop<Escalatie> {
  const v = bijGremium(geopend(laat(soort), gevallen[soort]), gremium);
  if (v === undefined) throw new Error(`Een escalatie over een ${soort} komt niet bij ${gremium}`);
  return v;
}
const velden = (soort: Besluitsoort, vandaag: string): Record<string, unknown> => ({
  soort, reden: 'Besproken.',
  ...(soort === 'verlengen' || soort === 'terug' ? { nieuweDatum: plusDagen(vandaag, 30) } : {}),
  ...(soort === 'terug' ? { instructie: 'Doe eerst dit.' } : {}),
  ...(soort === 'opschorten' ? { tot: plusDagen(vandaag, 30), nieuweDatum: plusDagen(vandaag, 60) } : {}),
});
const besluit = (v: Verloop<Escalatie>, soort: Besluitsoort, gremium: Gremium): Verloop<Escalatie> => v.doe(wie[gremium], 'besluit', velden(soort, v.vandaag));

const elkeTrede = onderwerpsoorten.flatMap((soort) => gremia.filter((gremium) => !overgeslagen(soort, gremium)).map((gremium) => [soort, gremium] as const));
const elkBesluit = elkeTrede.flatMap(([soort, gremium]) => besluitsoorten.filter((een): een is Exclude<Besluitsoort, 'hoger'> => een !== 'hoger').map((een) => [soort, gremium, een] as const));

describe('elk besluit op elke trede over elk soort onderwerp', () => {
  it.each(elkBesluit)('een %s bij %s: %s', (soort, gremium, keuze) => {
    const verwacht = gevolg[soort][keuze];
    const trede = opTrede(soort, gremium);
    if ('weigert' in verwacht) {
      expect(() => besluit(trede, keuze, gremium)).toThrow(expect.objectContaining({ code: 'overgang-bestaat-niet', message: expect.stringContaining(verwacht.weigert) as string, details: { veld: 'soort' } }));
      return;
    }
    const besloten = besluit(trede, keuze, gremium);
    const na = voerUit(laat(soort), besloten);
    expect(termijnVan(na, gevallen[soort])).toMatchObject({ staat: verwacht.termijn, ...(verwacht.termijn === 'loopt' ? { effectief: expect.not.stringMatching(gevallen[soort].tot) as string } : {}) });
    expect(na.state.instructie === undefined).toBe(keuze !== 'terug');
    // A moved date names the decision that moved it.
    const verplaatst = na.laatste.find(({ type }) => type === 'termijn-verlengd');
    expect(verplaatst?.data['besluit']).toBe(keuze === 'verlengen' || keuze === 'terug' ? besloten.state.nummer : undefined);
    const geeindigd = besloten.doe(wie.systeem, 'meldBesluitUitgevoerd');
    expect(geeindigd.state.einde).toEqual({ waarom: 'besluit', door: `gremium:${gremium}`, op: trede.vandaag });
    expect(() => besluit(geeindigd, keuze, gremium)).toThrow(weigering('beeindigd'));
  });

  it.each(elkeTrede)('een %s bij %s: doorsturen, zolang er iemand boven is', (soort, gremium) => {
    const volgende = gremia[gremia.indexOf(gremium) + 1];
    const trede = opTrede(soort, gremium);
    if (volgende === undefined) {
      expect(() => besluit(trede, 'hoger', gremium)).toThrow(expect.objectContaining({ code: 'overgang-bestaat-niet', message: 'VWS is de laatste trede. De escalatie kan niet verder omhoog.' }));
      return;
    }
    const hoger = besluit(trede, 'hoger', gremium);
    expect(types(hoger.laatste)).toEqual(['escalatie-naar-boven-gestuurd', 'trede-bereikt']);
    expect(huidigeTrede(hoger.state)).toMatchObject({ gremium: volgende, datums: { geopendOp: trede.vandaag } });
    expect(hoger.state.staat).toBe('open');
  });

  it.each(elkeTrede)('een %s bij %s: alleen dat gremium besluit en bevestigt de ontvangst; dat en een opmerking stoppen geen klok', (soort, gremium) => {
    const trede = opTrede(soort, gremium);
    for (const ander of gremia.filter((een) => een !== gremium)) {
      for (const keuze of besluitsoorten) expect(() => trede.doe(wie[ander], 'besluit', velden(keuze, trede.vandaag))).toThrow(weigering('geen-recht'));
      expect(() => trede.doe(wie[ander], 'bevestigOntvangst')).toThrow(weigering('geen-recht'));
    }
    const bevestigd = trede.doe(wie[gremium], 'bevestigOntvangst').doe(wie.FMS, 'plaatsOpmerking', { tekst: 'Wij zijn bijna klaar.' });
    expect(bevestigd.state.ontvangst).toMatchObject([{ gremium }]);
    expect(escalatie.nextWake?.(bevestigd.state)).toBe(escalatie.nextWake?.(trede.state));
    expect(() => bevestigd.doe(wie[gremium], 'bevestigOntvangst')).toThrow(weigering('al-gedaan'));
  });

  it('een handelingsagenda ligt nooit bij de werkorganisatie, die haar zelf te laat heeft', () => {
    const v = geopend(laat('handelingsagenda'), gevallen.handelingsagenda);
    expect(v.state.treden.map(({ gremium, overgeslagen: gemist }) => [gremium, gemist])).toEqual([['werkorganisatie', true], ['stuurgroep', false], ['BO', false], ['VWS', false]]);
    for (const keuze of besluitsoorten) expect(() => v.doe(wie.werkorganisatie, 'besluit', velden(keuze, v.vandaag))).toThrow(weigering('geen-recht'));
  });
});
