import { HttpException } from '@nestjs/common';
import { IssuerUnreachable, LoginFailed } from '@cirkel/auth';
import { InvoerFout, OpslagOnbereikbaar, SleutelConflict, VersieConflict } from '@cirkel/commands';
import { domainErrorStatus } from '@cirkel/contracts';
import { DomainError, type DomainErrorCode } from '@cirkel/domain';
import { TemporalOnbereikbaar, UitkomstOnbekend } from '@cirkel/temporal';
import { problemOf } from './problem-of';

const told = (error: unknown) => {
  const problem = problemOf(error);
  return problem === undefined ? undefined : { ...problem.body, headers: problem.headers };
};

describe('an error as an answer', () => {
  it.each(Object.entries(domainErrorStatus) as [DomainErrorCode, number][])('%s of the rules is a %i with the sentence of the rules', (code, status) => {
    expect(told(new DomainError(code, 'De reden.'))).toMatchObject({ status, code, detail: 'De reden.' });
  });

  it('puts a refusal of one field at that field, and keeps what else the rules say', () => {
    expect(told(new DomainError('datum-ongeldig', 'Kies een datum na 30 oktober 2020.', { veld: 'nieuweDatum' }))).toMatchObject({
      fouten: [{ pad: '/nieuweDatum', melding: 'Kies een datum na 30 oktober 2020.' }],
    });
    const fouten = [{ pad: '/eigenaren/0', melding: 'A hoort er niet bij.' }, { pad: '/eigenaren/1', melding: 'B hoort er niet bij.' }];
    expect(told(new DomainError('verwijzing-onbekend', 'Twee keer mis.', { veld: 'eigenaren/0', fouten }))).toMatchObject({ status: 400, fouten, bijzonderheden: { veld: 'eigenaren/0' } });
    expect(told(new DomainError('onvolledig', 'Er ontbreekt: Outcome.', { ontbreekt: ['outcome'] }))).toMatchObject({ bijzonderheden: { ontbreekt: ['outcome'] } });
  });

  it.each([
    [new InvoerFout([{ pad: 'wvs.0', melding: 'Te lang.' }]), 400, 'invoer-ongeldig'],
    [new SleutelConflict('Deze sleutel is al gebruikt.'), 409, 'sleutel-hergebruikt'],
    [new VersieConflict(1, 2), 409, 'intussen-gewijzigd'],
    [new LoginFailed('Meld u opnieuw aan.'), 400, 'aanmelden-mislukt'],
    [new HttpException('Payload too large', 413), 413, 'te-groot'],
    [new HttpException('Unsupported', 415), 415, 'verkeerd-soort'],
    [new HttpException('Cannot GET', 404), 404, 'onbekend'],
  ])('%p is a %i', (error, status, code) => {
    expect(told(error)).toMatchObject({ status, code, detail: expect.stringMatching(/\.$/) });
  });

  it.each([
    [new OpslagOnbereikbaar(), 'opslag-onbereikbaar'],
    [new TemporalOnbereikbaar(), 'temporal-onbereikbaar'],
    [new UitkomstOnbekend({ scope: 's', key: 'k' }), 'uitkomst-onbekend'],
    [new IssuerUnreachable('gone'), 'aanmeldserver-onbereikbaar'],
    [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), 'opslag-onbereikbaar'],
    [Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }), 'opslag-onbereikbaar'],
    [new Error('Query read timeout'), 'opslag-onbereikbaar'],
    [new HttpException('Request timed out', 503), 'te-laat'],
  ])('%p is a 503 that says when to come back', (error, code) => {
    expect(told(error)).toMatchObject({ status: 503, code, headers: { 'retry-after': '5' } });
  });

  it('is nothing to tell about when it is a fault of our own', () => {
    expect(told(new TypeError('x is not a function'))).toBeUndefined();
    expect(told('wat dan ook')).toBeUndefined();
    expect(told(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBeUndefined();
  });
});
