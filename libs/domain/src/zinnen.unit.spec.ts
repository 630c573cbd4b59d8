import { z } from 'zod';
import type { StoredEvent } from './contract/event';
import { alleGebeurtenissen, zinVan } from './registry';

/** The sentence of the stored example of this event, with these fields instead of its own. */
function zin(kind: string, type: string, anders: Readonly<Record<string, unknown>> = {}): string {
  const gevonden = alleGebeurtenissen().find((een) => een.kind === kind && een.definition.type === type)!;
  const data = { ...gevonden.definition.voorbeeld, ...anders };
  return zinVan({ streamId: `${kind}-1`, type, schemaVersion: gevonden.definition.versie, data } satisfies Pick<StoredEvent, 'streamId' | 'type' | 'schemaVersion' | 'data'>);
}

describe('a sentence in the history', () => {
  it.each([
    ['item', 'fase-betreden', {}, 'Nu in de fase PICOT.'],
    ['item', 'fase-betreden', { naam: 'implementatie', richting: 'terug' }, 'Terug naar de fase implementatie.'],
    ['item', 'item-ingestroomd', { fasenaam: 'PICOT' }, 'Ingestroomd vanuit implementatieagenda, bij de fase PICOT. Eerdere fasen zijn niet doorlopen.'],
    ['item', 'termijn-deel-weer-open', { eigenaar: 'gremium:werkorganisatie' }, 'Het deel van de werkorganisatie is weer open (PICOT aanvullen).'],
    ['actie', 'actiestatus-gemeld', { eigenaar: 'partij:VenVN', status: 'niet-in-gang-gezet' }, 'V&VN: niet in gang gezet.'],
    ['actie', 'actiestatus-gemeld', { eigenaar: 'projectorganisatie' }, 'De projectorganisatie: gereed.'],
    ['escalatie', 'trede-bereikt', { gremium: 'BO' }, 'Ligt nu bij het BO, reactie tot en met 13 november 2020.'],
    ['escalatie', 'trede-herinnerd', { gremium: 'stuurgroep', overgeslagen: [] }, 'De stuurgroep is herinnerd: er is nog geen besluit.'],
    ['escalatie', 'ontvangst-bevestigd', {}, 'Ontvangst bevestigd namens de werkorganisatie.'],
    ['escalatie', 'besluit-genomen', {}, 'Besluit van de werkorganisatie op 12 november 2020: termijn verlengd.'],
    ['escalatie', 'besluit-genomen', { gremium: 'VWS', soort: 'terug' }, 'Besluit van VWS op 12 november 2020: teruggelegd met opdracht.'],
    ['escalatie', 'escalatie-naar-boven-gestuurd', {}, 'De werkorganisatie kwam niet tot een besluit en stuurde de escalatie door.'],
    ['escalatie', 'escalatie-beeindigd', { door: 'partij:Patientenfederatie' }, 'Escalatie beëindigd: het is alsnog gedaan (Patiëntenfederatie, 5 november 2020).'],
    ['gremium', 'lid-benoemd', { partij: 'VenVN' }, 'Lid benoemd namens V&VN.'],
  ])('of %s: %s %j', (kind, type, anders, verwacht) => expect(zin(kind, type, anders)).toBe(verwacht));

  it('is a whole sentence for every event, without a reference, an id or a day as the engine writes it', () => {
    const rauw = /\b(?:undefined|null|NaN)\b|\[object|\b(?:partij|gremium|tekst):|\b\d{4}-\d{2}-\d{2}\b|[0-9a-f]{8}-[0-9a-f]{4}-/;
    const zinnen = alleGebeurtenissen().map(({ kind, definition: { type } }) => ({ type, zin: zin(kind, type) }));
    expect(zinnen.filter((een) => rauw.test(een.zin) || !/^[\p{Lu}\d"].*[.?!"]$/su.test(een.zin))).toEqual([]);
  });

  it('never holds a code, whichever choice an event records', () => {
    const codes = /partij:|gremium:|\b(picot|verlengen|opschorten|stopzetten|hoger|VenVN|Patientenfederatie)\b/;
    const rauw = alleGebeurtenissen().flatMap(({ kind, definition }) => {
      const velden = definition.schema instanceof z.ZodObject ? Object.entries(definition.schema.shape) : [];
      const keuzes = velden.flatMap(([veld, schema]) => (schema instanceof z.ZodEnum ? schema.options.map((waarde) => [veld, String(waarde)] as const) : []));
      return keuzes
        .map(([veld, waarde]) => ({ waarde, zin: zin(kind, definition.type, { [veld]: waarde }) }))
        .filter((een) => codes.test(een.zin) || (een.waarde.includes('-') && een.zin.includes(een.waarde)));
    });
    expect(rauw).toEqual([]);
  });
});
