import type { Fasedefinitie, Programmadefinitie } from '../programma/definitie';
import { cirkel, verloop, wie } from '../test/gegeven';
import { stappenprogramma } from '../test/stappenprogramma';
import { item } from './item';

const met = (van: Programmadefinitie, code: string, anders: Partial<Fasedefinitie>): Programmadefinitie => ({ ...van, fasen: van.fasen.map((fase) => (fase.fase === code ? { ...fase, ...anders } : fase)) });
const weigert = (code: string, message: string): Error => expect.objectContaining({ code, message }) as Error;

/** What the check of a definition prevents for those who publish one today; an older one may still have it. */
describe('een fase die in de definitie geen weg verder heeft', () => {
  const vraag = (definitie: Programmadefinitie) => verloop(item, 'item-test', definitie).doe(wie.FMS, 'dienKennisvraagIn', { titel: 'Kniepijn' });
  const gescreend = (anders: Partial<Fasedefinitie>) =>
    verloop(item, 'item-test', met(stappenprogramma, 'screening', anders))
      .doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'screening', bron: 'pakketagenda' })
      .doe(wie.projectorganisatie, 'rondStapAf', { stap: 'signalering' });

  it('zegt waar het item niet heen kan', () => {
    const dood = vraag(met(cirkel, 'kennisvraag', { naar: [] }));
    expect(() => dood.doe(wie.werkorganisatie, 'selecteerKennisvraag')).toThrow(weigert('overgang-bestaat-niet', 'Van kennisvraag kan dit item niet naar PICOT.'));
  });

  it('zet terug naar de soort die dat is, en niet vooruit omdat er maar één fase volgt', () => {
    const definitie = met(cirkel, 'monitoring', { naar: ['studie'], terugNaar: [] });
    const gemeten = verloop(item, 'item-test', definitie).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'monitoring', bron: 'implementatieagenda' });
    expect(() => gemeten.doe(wie.werkorganisatie, 'zetTerugNaarImplementatie', { reden: 'Nog niet gehaald.' })).toThrow(weigert('overgang-bestaat-niet', 'Van monitoring kan dit item niet naar implementatie.'));
  });

  it('vraagt welke fase, als er meer volgen', () => {
    const twee = gescreend({ naar: ['verdieping', 'screening'] });
    expect(() => twee.doe(wie.projectorganisatie, 'rondFaseAf')).toThrow(weigert('onvolledig', 'Na screening zijn er meer fasen. Kies uit: verdieping, screening.'));
    expect(twee.doe(wie.projectorganisatie, 'rondFaseAf', { naar: 'verdieping' }).state.fase).toBe('verdieping');
  });

  it('zegt dat het item moet worden beëindigd, als er niets volgt en afronden geen einde is', () => {
    expect(() => gescreend({ naar: [] }).doe(wie.projectorganisatie, 'rondFaseAf')).toThrow(weigert('overgang-bestaat-niet', 'Na screening volgt geen fase. Beëindig het item.'));
  });

  it('kan in een escalatie niet worden stopgezet zonder een einde daarvoor', () => {
    const zonder = vraag(met(cirkel, 'kennisvraag', { einden: cirkel.fasen[0]!.einden.map((einde) => ({ ...einde, bijStopzetten: false })) }));
    expect(() => zonder.doe(wie.BO, 'stopItemNaEscalatie', { reden: 'x' })).toThrow(weigert('einde-bestaat-niet', 'In deze fase kan een item niet worden stopgezet.'));
  });
});
