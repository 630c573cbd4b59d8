import { z } from 'zod';
import { eigenaarSchema } from '../contract/actor';
import { DomainError } from '../contract/domain-error';
import { soortVanFase } from '../programma/definitie';
import { beeindig, betreding, betreed, faseopdracht } from './fase';
import { aanvraagIngediend, definitiefGehonoreerd, voorlopigGehonoreerd } from './fasen/subsidieronde';
import { itemopdracht } from './item-declaraties';
import { itemIngestroomd } from './kern/gebeurtenissen';
import { titelSchema } from './kern/velden';

/** What a ronde says of itself when it asks something of an item. */
const uitRonde = { ronde: z.string().min(1).max(60), naam: z.string().min(1).max(100), aanvraag: z.string().min(1).max(20) };

/** Which step the application of this item has come to in its ronde. */
const stappen = ['uitgewerkt', 'voorlopig', 'gehonoreerd', 'afgewezen'] as const;

/** An item whose application stands in a ronde follows what is decided there: the ronde is the one home of an application. */
const volgAanvraag = faseopdracht('subsidieronde', {
  type: 'volgAanvraag',
  kind: 'levensloop',
  titel: 'Aanvraag in de ronde volgen',
  wie: ['systeem'],
  schema: z.strictObject({ ...uitRonde, stap: z.enum(stappen) }),
  voorbeeld: { ronde: 'ronde-oproep-2020', naam: 'Subsidieoproep 2020', aanvraag: 'P-001', stap: 'uitgewerkt' },
  decide: (item, d, context) => {
    const nu = item.subsidieronde ?? {};
    const eenKeer = (gedaan: string | undefined): void => {
      if (gedaan !== undefined) throw new DomainError('al-gedaan', 'Dit staat al bij het item.');
    };
    switch (d.stap) {
      case 'uitgewerkt':
        eenKeer(nu.aanvraagIngediendOp);
        return [aanvraagIngediend({})];
      case 'voorlopig':
        eenKeer(nu.voorlopigOp);
        return [voorlopigGehonoreerd({})];
      case 'gehonoreerd':
        return [definitiefGehonoreerd({}), betreed(item, 'studie', context)];
      case 'afgewezen':
        return [beeindig(item, 'afgewezen', context)];
    }
  },
});

/** The item that the award of an application without one makes: it enters at the study, with the ronde as its source (domain.md, instroom). */
const maakItemUitRonde = itemopdracht({
  type: 'maakItemUitRonde',
  kind: 'levensloop',
  titel: 'Item maken uit een ronde',
  wie: ['systeem'],
  schema: z.strictObject({ ...uitRonde, titel: titelSchema, eigenaar: eigenaarSchema, fictief: z.boolean() }),
  voorbeeld: { ronde: 'ronde-extra-2019', naam: 'Extra subsidieronde 2019', aanvraag: 'P-042', titel: 'Nazorg na een heupoperatie', eigenaar: 'partij:ZonMw', fictief: false },
  creates: true,
  decide: (d, context) => {
    const fase = context.definitie.fasen.find((kandidaat) => soortVanFase(kandidaat) === 'studie');
    if (fase === undefined) throw new DomainError('overgang-bestaat-niet', `${context.definitie.naam} heeft geen fase voor studies.`);
    return [
      itemIngestroomd({
        nummer: context.nummer ?? context.streamId, titel: d.titel, programma: { code: context.definitie.code, versie: context.definitie.versie }, eigenaar: d.eigenaar,
        fase: fase.fase, fasenaam: fase.naam, bron: d.naam, wvs: [], fictief: d.fictief,
      }),
      definitiefGehonoreerd({}),
      betreding(context.definitie, fase.fase, { richting: 'instroom' }),
    ];
  },
});

export const opdrachtenUitRonde = [volgAanvraag, maakItemUitRonde];
