import type { CommandDeps } from '@cirkel/commands';
import type { GevolgenAntwoord } from '@cirkel/contracts';
import { naamVan, naarBuiten, zinVan, type StoredEvent } from '@cirkel/domain';
import { gevolgenVan, type Gevolgen } from '@cirkel/reactions';
import { persoonKort, type Kijker } from '@cirkel/read-models';
import { maySee, viewerOf } from '../access/viewer';
import type { Commands } from '../commands/commands';

/** What a command would do, as far as who asks may see it: its own events, what others share, and people's names among those who take part. */
export const previewOf =
  (deps: CommandDeps): Commands['preview'] =>
  async ({ caller, ...command }) =>
    answerOf(await gevolgenVan(deps, { ...command, actor: caller.actor }), viewerOf(caller));

function answerOf(gevolgen: Gevolgen, viewer: Kijker): GevolgenAntwoord {
  const visible = (events: readonly StoredEvent[]): GevolgenAntwoord['gebeurtenissen'] => events.filter((event) => maySee(viewer, event)).map((event) => ({ type: event.type, zin: zinVan(naarBuiten(event)) }));
  const subject = ({ streamId, kind, nummer, titel }: Gevolgen['elders'][number]['onderwerp']): GevolgenAntwoord['elders'][number]['onderwerp'] => ({ id: streamId, soort: kind, nummer, titel });
  const takesPart = viewer.niveau !== 'openbaar';
  return {
    proef: true,
    samenvatting: gevolgen.samenvatting,
    gevolgen: gevolgen.code,
    // As its answer would: whoever gives a command hears what it did.
    gebeurtenissen: gevolgen.gebeurtenissen.map((event) => ({ type: event.type, zin: zinVan(event) })),
    termijnen: gevolgen.termijnen.map(({ onderwerp, termijnId, omschrijving, eigenaren, oud, nieuw }) => ({
      onderwerp: subject(onderwerp), termijnId, omschrijving, eigenaren: [...eigenaren], oud: oud === undefined ? null : standOf(oud), nieuw: standOf(nieuw),
    })),
    termijnenTotaal: gevolgen.termijnenTotaal,
    escalaties: takesPart ? gevolgen.escalaties.map(({ streamId, nummer, onderwerp, ...rest }) => ({ id: streamId, nummer: nummer ?? null, onderwerp: { ...onderwerp }, ...rest })) : [],
    elders: gevolgen.elders.map(({ onderwerp, opdracht, gebeurtenissen }) => ({ onderwerp: subject(onderwerp), opdracht, gebeurtenissen: visible(gebeurtenissen) })),
    ontvangers: gevolgen.ontvangers.map(({ wie, soorten, personen }) => ({
      wie, naam: naamVan(wie), berichten: [...soorten], aantal: personen.length, personen: takesPart ? personen.map(persoonKort) : null,
    })),
    personen: gevolgen.personen,
    meer: gevolgen.meer,
    nu: gevolgen.nu,
  };
}

const standOf = ({ datum, staat }: Gevolgen['termijnen'][number]['nieuw']): GevolgenAntwoord['termijnen'][number]['nieuw'] => ({ effectief: datum, staat });
