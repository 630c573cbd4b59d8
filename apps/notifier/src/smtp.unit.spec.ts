import { smtpInstellingen } from './smtp';

const env = (SMTP_URL: string, anders: Record<string, string> = {}): NodeJS.ProcessEnv => ({ SMTP_URL, ...anders });

describe('de instellingen van de mailserver', () => {
  it('nemen gebruiker en wachtwoord uit het adres, of uit de omgeving', () => {
    const auth = { user: 'cirkel', pass: 'ge:heim' };
    expect(smtpInstellingen(env('smtp://cirkel:ge%3Aheim@mail.example.nl'))).toMatchObject({ host: 'mail.example.nl', port: 587, secure: false, requireTLS: true, auth });
    expect(smtpInstellingen(env('smtps://mail.example.nl', { SMTP_GEBRUIKER: 'cirkel', SMTP_WACHTWOORD: 'ge:heim' }))).toMatchObject({ port: 465, secure: true, auth });
  });

  it.each([
    ['smtp://cirkel:geheim@mail.example.nl', true],
    ['smtp://cirkel:geheim@10.0.0.5:25', true],
    ['smtp://cirkel:geheim@localhost.example.nl', true],
    ['smtp://cirkel:geheim@localhost:1025', false],
    ['smtp://cirkel:geheim@127.0.0.1:1025', false],
    ['smtp://cirkel:geheim@[::1]:1025', false],
    ['smtp://mail:1025', false],
  ])('van %s eisen STARTTLS: %s', (url, requireTLS) => {
    expect(smtpInstellingen(env(url)).requireTLS).toBe(requireTLS);
  });

  it.each([
    ['mail.example.nl', /geen adres/],
    ['', /geen adres/],
    ['https://mail.example.nl', /begint met https:/],
    ['smtp://cirkel@mail.example.nl', /ook het wachtwoord/],
    ['smtp://cirkel:geheim@mail.example.nl?ignoreTLS=true', /niet ter keuze/],
  ])('weigeren %s, zonder een wachtwoord te noemen', (url, melding) => {
    expect(() => smtpInstellingen(env(url))).toThrow(melding);
    expect(() => smtpInstellingen(env(url))).not.toThrow(/geheim/);
  });

  it('zeggen dat het bestand van SMTP_CA er niet is', () => {
    expect(() => smtpInstellingen(env('smtp://localhost', { SMTP_CA: 'er-is-niets.pem' }))).toThrow(/SMTP_CA is niet te lezen/);
  });
});
