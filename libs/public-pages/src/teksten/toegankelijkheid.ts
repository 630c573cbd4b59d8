import { langeDatum } from '@cirkel/ui';

/** The day on which what is said here was last held against the product. */
const NAGEKEKEN = '2026-11-23';

export const toegankelijkheidteksten = {
  titel: 'Toegankelijkheid',
  beschrijving: 'Hoe toegankelijk Cirkel is, wat daarvan is getest, wat niet, en hoe u een probleem meldt.',
  inleiding: [
    'Iedereen moet Cirkel kunnen gebruiken, ook met een beperking. Wij bouwen naar de richtlijnen WCAG 2.2, niveau AA.',
    'Dit is geen officiële toegankelijkheidsverklaring. Een onafhankelijk bureau heeft Cirkel nog niet onderzocht. Hieronder staat wat wij zelf weten.',
  ],
  delen: [
    {
      kop: 'Wat wij testen',
      zin: 'Dit test de computer voordat wij iets nieuws gebruiken:',
      punten: [
        'De meeste pagina’s worden in een echte browser nagekeken met axe, een programma dat fouten in toegankelijkheid zoekt. Op een groot scherm en op de breedte van een telefoon.',
        'Bij 320 pixels breed, dus bij 400% vergroten, valt er niets buiten beeld.',
        'Belangrijke taken zijn met alleen het toetsenbord te doen, zoals een besluit nemen over een escalatie.',
        'Kleuren en tekst verschillen genoeg van elkaar. De kleuren van de fasen zijn ook uit elkaar te houden als u kleuren anders ziet.',
        'Bij elk plaatje met cijfers hoort een tabel met dezelfde cijfers.',
        'De openbare pagina’s werken zonder JavaScript.',
      ],
    },
    {
      kop: 'Wat wij nog niet hebben getest',
      zin: 'Een computer vindt lang niet alles. Dit is nog niet gedaan:',
      punten: [
        'Mensen met een beperking hebben Cirkel nog niet geprobeerd.',
        'Wij hebben niet geluisterd met een schermlezer, zoals NVDA, JAWS of VoiceOver.',
        'Wij hebben spraakbediening en hulpmiddelen voor vergroten niet geprobeerd.',
        'Wij testen in Chromium. In Firefox en Safari is niet getest, en ook niet op echte telefoons.',
        'Niemand heeft nagegaan of alle teksten makkelijk genoeg zijn.',
      ],
    },
  ],
  melden: {
    kop: 'Een probleem melden',
    uitleg: 'Lukt iets niet, of leest iets moeilijk? Laat het ons weten. Schrijf op welke pagina het was, wat u wilde doen en wat er gebeurde. Noem ook uw browser, en uw hulpmiddel als u dat gebruikt.',
    adres: 'Mail naar',
    zonderAdres: 'Meld het bij de projectorganisatie van het programma. Deze installatie heeft nog geen eigen adres voor meldingen.',
  },
  nagekeken: `Deze tekst is nagekeken op ${langeDatum(NAGEKEKEN)}.`,
} as const;
