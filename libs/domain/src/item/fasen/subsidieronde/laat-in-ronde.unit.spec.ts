import type { Actor } from '../../../contract/actor';
import type { Reactie } from '../../../contract/reactie';
import { ronde } from '../../../ronde/ronde';
import type { Ronde } from '../../../ronde/ronde-staat';
import { buur, verloop, wie, type Verloop } from '../../../test/gegeven';
import { inFase } from '../../../test/rondje';
import type { Item } from '../../item-staat';

const vensters = [
  { stap: 'projectidee', van: '2020-12-01', tot: '2021-01-15' }, { stap: 'uitwerking', van: '2021-02-01', tot: '2021-04-30' },
  { stap: 'beoordeling', van: '2021-05-01', tot: '2021-06-30' }, { stap: 'honorering', van: '2021-07-01', tot: '2021-09-30' },
];
const oproep = (): Verloop<Ronde> => verloop(ronde, 'ronde-oproep-2020').doe(wie.ZonMw, 'kondigRondeAan', { code: 'oproep-2020', naam: 'Subsidieoproep 2020', themas: ['nazorg'], vensters }, { op: '2020-11-02' });
const toegewezen = (): Verloop<Item> => inFase('subsidieronde').doe(wie.ZonMw, 'wijsToeAanRonde', { ronde: 'oproep-2020' }, { op: '2020-12-10', buren: new Map(buur(oproep(), 'ronde-oproep-2020')) });
const aanvraag = { aanvraag: 'P-001' };
const beoordeeld = (): Verloop<Ronde> =>
  oproep()
    .doe(wie.FMS, 'dienProjectideeIn', { ...aanvraag, titel: 'Lage rughernia', partij: 'FMS', item: 'item-test' }, { op: '2021-01-11', items: ['item-test'], buren: new Map(buur(toegewezen(), 'item-test')) })
    .doe(wie.ZonMw, 'selecteerAanvraag', aanvraag, { op: '2021-01-25' }).doe(wie.FMS, 'dienUitwerkingIn', aanvraag, { op: '2021-04-12' }).doe(wie.ZonMw, 'beoordeelAanvraag', aanvraag, { op: '2021-06-14' });

/** The item after all that the ronde asks of it, each on the day on which it is asked. */
const volgt = (r: Verloop<Ronde>, op: string, v: Verloop<Item>, hoe: string): Verloop<Item> =>
  (ronde.vraagtElders?.('ronde-oproep-2020', r.state) ?? [])
    .filter(({ sleutel }: Reactie) => sleutel.startsWith(hoe))
    .reduce((na, { opdracht: { type, ...data }, gebeurdOp }) => na.doe(wie.systeem, type, data, { op, ...(gebeurdOp === undefined ? {} : { gebeurdOp }) }), v);
const tot = (r: Verloop<Ronde>): Verloop<Item> => ['projectidee:', 'geselecteerd:', 'uitgewerkt:', 'beoordeeld:'].reduce((v, stap) => volgt(r, '2021-06-14', v, stap), toegewezen());
const gehonoreerd = (door: Actor, gebeurdOp = '2021-09-28'): { readonly r: Verloop<Ronde>; readonly v: Verloop<Item> } => {
  const r = beoordeeld().doe(door, 'honoreerAanvraagVoorlopig', aanvraag, { op: '2021-10-20', gebeurdOp });
  return { r, v: volgt(r, '2021-10-20', tot(r).tijd('2021-10-20'), 'voorlopig:') };
};
const honorering = ({ state }: Verloop<Item>) => state.termijnen.find(({ stap }) => stap === 'honorering');

describe('een honorering die ZonMw na zijn termijn in de ronde registreert', () => {
  it('telt op de dag van registreren, zoals op het item zelf; de stap houdt zijn eigen dag', () => {
    expect(honorering(tot(beoordeeld()).tijd('2021-10-20'))).toMatchObject({ staat: 'verstreken', eigenaren: ['partij:ZonMw'] });
    const { v } = gehonoreerd(wie.ZonMw);
    expect(honorering(v)).toMatchObject({ staat: 'gehaald', gehaaldOp: '2021-10-20' });
    expect(v.state.subsidieronde?.voorlopigOp).toBe('2021-09-28');
  });

  it('telt op de eigen dag zodra de projectorganisatie dat bevestigt', () => {
    const bevestigd = gehonoreerd(wie.ZonMw).v.doe(wie.projectorganisatie, 'bevestigTermijn', { termijnId: honorering(gehonoreerd(wie.ZonMw).v)!.id, gedaanOp: '2021-09-28', reden: 'De brief is van 28 september.' }, { op: '2021-10-25' });
    expect(honorering(bevestigd)).toMatchObject({ gehaaldOp: '2021-09-28' });
  });

  it('komt ook niet om de bevestiging heen door de dag later te corrigeren; de projectorganisatie kan dat wel', () => {
    const { r, v } = gehonoreerd(wie.ZonMw, '2021-10-20');
    const corrigeer = (door: Actor): Verloop<Item> => volgt(r.doe(door, 'corrigeerAanvraag', { ...aanvraag, stap: 'voorlopig', juisteDatum: '2021-09-28', reden: 'Verkeerde dag.' }, { op: '2021-10-21' }), '2021-10-21', v, 'dag-voorlopig:');
    expect(honorering(corrigeer(wie.ZonMw))).toMatchObject({ gehaaldOp: '2021-10-20' });
    expect(corrigeer(wie.ZonMw).state.subsidieronde?.voorlopigOp).toBe('2021-09-28');
    expect(honorering(corrigeer(wie.projectorganisatie))).toMatchObject({ gehaaldOp: '2021-09-28' });
  });

  it('die te laat was, of op tijd geregistreerd, houdt haar dag', () => {
    expect(honorering(gehonoreerd(wie.ZonMw, '2021-10-05').v)).toMatchObject({ gehaaldOp: '2021-10-05' });
    const r = beoordeeld().doe(wie.ZonMw, 'honoreerAanvraagVoorlopig', aanvraag, { op: '2021-09-30', gebeurdOp: '2021-09-28' });
    expect(honorering(volgt(r, '2021-09-30', tot(r), 'voorlopig:'))).toMatchObject({ gehaaldOp: '2021-09-28' });
  });
});
