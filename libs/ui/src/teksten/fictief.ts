export const fictiefUitleg = 'Fictief voorbeeld: dit is niet echt gebeurd.';
