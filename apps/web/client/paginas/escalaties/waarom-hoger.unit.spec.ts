import type { EscalatieRij } from '@cirkel/contracts';
import { waaromHoger } from './waarom-hoger';

type Gegeven = Parameters<typeof waaromHoger>[0];
const gremia = ['werkorganisatie', 'stuurgroep', 'BO', 'VWS'];

/** An escalatie that began at rung `begin`, about something of these owners. */
const escalatie = (begin: number, aanZetWas: readonly string[]): Gegeven => ({
  treden: gremia.map((gremium, i): EscalatieRij['treden'][number] => ({
    gremium, reactietijd: 10, volgendeVergadering: null, staat: i < begin ? 'overgeslagen' : i === begin ? 'nu' : 'later',
  })),
  onderwerp: { aanZetWas } as unknown as EscalatieRij['onderwerp'],
});

describe('why an escalatie began higher on the ladder', () => {
  it('says nothing when it began at the first rung', () => {
    expect(waaromHoger(escalatie(0, ['partij:FMS']))).toBeUndefined();
  });

  it('names the body that was late itself', () => {
    expect(waaromHoger(escalatie(2, ['gremium:stuurgroep']))).toBe('De stuurgroep was zelf te laat. Daarom begon deze escalatie bij het BO.');
    expect(waaromHoger(escalatie(2, ['gremium:werkorganisatie', 'gremium:stuurgroep']))).toBe(
      'De werkorganisatie en de stuurgroep waren zelf te laat. Daarom begon deze escalatie bij het BO.',
    );
  });

  it.each(['partij:VWS', 'gremium:VWS'])('says of %s that nobody stands above it', (wie) => {
    expect(waaromHoger(escalatie(3, [wie]))).toBe('VWS was zelf te laat, dus de treden eronder zijn overgeslagen. Boven VWS staat niemand: er komen alleen herinneringen.');
  });
});
