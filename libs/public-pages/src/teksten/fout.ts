export const foutteksten = {
  beschrijving: 'Deze pagina is er niet, of kan nu niet worden getoond.',
  titels: { 404: 'Deze pagina bestaat niet', 400: 'Dit adres klopt niet', 429: 'Even wachten', 503: 'Deze pagina is er even niet' } as Readonly<Record<number, string>>,
  titel: 'Er ging iets mis',
  verder: { cirkel: 'Naar de Cirkel', onderwerpen: 'Zoek een onderwerp' },
} as const;
