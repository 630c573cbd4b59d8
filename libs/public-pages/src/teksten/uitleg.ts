export const uitlegteksten = {
  titel: 'Uitleg van woorden',
  beschrijving: 'Wat de woorden van de Cirkel van Gepast Gebruik betekenen.',
  inleiding: 'Deze woorden gebruiken wij in Cirkel. Kies een letter, of zoek op de pagina met uw browser.',
  letters: 'Naar een letter',
} as const;
