import fc from 'fast-check';
import { beginnen } from './test/wereld/begin';
import { stroomKlopt, weigeringKlopt, wereldKlopt } from './test/wereld/klopt';
import { isStil, stap, zet, type Gezet, type Stap } from './test/wereld/stap';
import { kopie, type Wereld } from './test/wereld/wereld';

/** The same stories every time; another number tells others (`EIGENSCHAPPEN_ZAAD=7 npx jest …`). */
const zaad = Number(process.env['EIGENSCHAPPEN_ZAAD'] ?? 2020);
const keren = Number(process.env['EIGENSCHAPPEN_KEREN'] ?? 12);

function speel(begin: Wereld, stappen: readonly Stap[]): readonly Gezet[] {
  const wereld = kopie(begin);
  const gezet: Gezet[] = [];
  try {
    for (const deze of stappen) {
      const voor = new Map(wereld.stromen);
      const een = zet(wereld, deze);
      gezet.push(een);
      weigeringKlopt(een.afloop);
      for (const [streamId, stroom] of wereld.stromen) if (voor.get(streamId) !== stroom) stroomKlopt(wereld, streamId, stroom, voor.get(streamId)?.events.length);
      if (!deze.uitval && isStil(wereld)) wereldKlopt(wereld);
    }
    wereldKlopt(wereld);
    return gezet;
  } catch (error) {
    throw new Error(`${String(error)}\n\nNu: ${wereld.nu}\n${gezet.map(alsRegel).join('\n')}`, { cause: error });
  }
}

/** A step as the counterexample shows it. */
function alsRegel({ op, verzoek: { streamId, actor, opdracht }, afloop }: Gezet): string {
  return `${op} ${streamId} door ${actor.id}: ${JSON.stringify(opdracht)} -> ${afloop.soort}${afloop.soort === 'geweigerd' ? ` (${afloop.fout.code}: ${afloop.fout.message})` : ''}`;
}

describe('een kleine wereld, wat er ook gevraagd wordt en hoeveel tijd er ook verstrijkt', () => {
  for (const [naam, begin] of Object.entries(beginnen)) {
    it(`vanaf ${naam}`, () => {
      fc.assert(
        fc.property(fc.array(stap, { minLength: 5, maxLength: 25, size: 'max' }), (stappen) => void speel(begin, stappen)),
        { numRuns: keren, seed: zaad },
      );
    });
  }
});
