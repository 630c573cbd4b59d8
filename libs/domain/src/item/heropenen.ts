import { zonderAanvraag } from './fasen/subsidieronde/staat';
import type { Item } from './item-staat';

/**
 * What a reopened item takes with it into its stage. The steps that the stage's terms ask for count as not done, or a term would run that
 * nothing can meet any more; texts stay, and an old application stays visible (domain.md, "Deadline rules, settled").
 */
export function begintOpnieuw(item: Item): Item {
  switch (item.soort) {
    case 'picot': {
      if (item.picot === undefined) return item;
      const { velden, relevantie } = item.picot;
      return { ...item, picot: { velden, ...(relevantie === undefined ? {} : { relevantie }) } };
    }
    case 'subsidieronde':
      return zonderAanvraag(item);
    case 'studie': {
      const { gestartOp: _, uitkomst: __, uitkomstsoort: ___, ...blijft } = item.studie ?? {};
      return { ...item, studie: blijft };
    }
    case 'richtlijn':
      return { ...item, richtlijn: {} };
    case 'kennisvraag':
    case 'implementatie':
    case 'monitoring':
    // Entering it again sets its steps anew.
    case 'algemeen':
      return item;
  }
}
