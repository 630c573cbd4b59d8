import { missingSentence } from './environment';

describe('an app that misses an address', () => {
  it('says nothing when every name has a value', () => {
    expect(missingSentence(['DATABASE_URL'], { DATABASE_URL: 'postgres://x' })).toBeUndefined();
  });

  it('names all that is missing in one sentence, also what is empty', () => {
    expect(missingSentence(['DATABASE_URL', 'KAFKA_BROKERS', 'SMTP_URL'], { SMTP_URL: 'smtp://x', KAFKA_BROKERS: '' })).toBe(
      'Deze dienst start niet: in de omgeving ontbreken DATABASE_URL, KAFKA_BROKERS. Geef elk een waarde, of start alles samen met `npm start`.',
    );
  });
});
