import { setTimeout as wacht } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { besluitvoorbeeldSchema, programmabesluitenSchema, type BesluitvoorbeeldAntwoord } from '@cirkel/contracts';
import { Mislukt } from '../adressen';
import { api } from '../als';
import { schrijf, type Commando } from '../commando';

const opdrachten = { opschorten: 'schortProgrammaOp', hervatten: 'hervatProgramma', verschuiven: 'verschuifTermijnen' } as const;
const isWat = (wat: string | undefined): wat is keyof typeof opdrachten => wat !== undefined && wat in opdrachten;
/** More nobody reads on a screen; the API has every page. */
const TOON = 50;
const PEIL_ELKE_MS = 500;

const tekst = { type: 'string' } as const;
const velden = { vanaf: tekst, tot: tekst, op: tekst, soort: tekst, termijn: tekst, van: tekst, 'tot-en-met': tekst, dagen: tekst, naar: tekst, gremium: tekst };

const programmabesluit: Commando = {
  naam: 'programmabesluit',
  gebruik: 'programmabesluit opschorten|hervatten|verschuiven <programma> [--vanaf d] [--tot d] [--op d] [--soort item|actie|handelingsagenda|ronde] [--termijn naam] [--van d] [--tot-en-met d] [--dagen n | --naar d] [--gremium code] [--voer-uit --reden <tekst>] [--als <rol>]',
  uitleg: 'toont elke termijn die meegaat met één besluit voor het hele programma, met oude en nieuwe datum; met --voer-uit gebeurt het ook, als de gevolgen dan nog dezelfde zijn',
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...velden, 'voer-uit': { type: 'boolean', default: false }, reden: tekst, als: { type: 'string', default: 'projectorganisatie' } }, allowPositionals: true });
    const [wat, programma] = positionals;
    if (!isWat(wat) || programma === undefined) throw new Mislukt(`Gebruik: ${programmabesluit.gebruik}`);
    const { 'voer-uit': voerUit, reden, als, 'tot-en-met': totEnMet, ...rest } = values;
    const gegeven = Object.entries({ ...rest, totEnMet }).flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde] as const]));
    const pad = `/programmas/${encodeURIComponent(programma)}`;
    const { lees, geef } = api(als);
    const voorbeeld = besluitvoorbeeldSchema.parse(await lees(`${pad}/gevolgen?${new URLSearchParams([['opdracht', opdrachten[wat]], ['pageSize', String(TOON)], ...gegeven.map(([naam, waarde]): [string, string] => [naam, waarde])]).toString()}`));
    beschrijf(voorbeeld).forEach(schrijf);
    if (!voerUit) return schrijf('Dit was een voorbeeld; er is niets veranderd. Met --voer-uit --reden <tekst> gebeurt het.');
    if (reden === undefined) throw new Mislukt('Geef de reden van het besluit: --reden <tekst>. Er is niets veranderd.');
    const body = Object.fromEntries(gegeven.map(([naam, waarde]) => [naam, naam === 'dagen' ? Number(waarde) : waarde]));
    await geef(`${pad}/opdrachten`, { type: opdrachten[wat], ...body, reden, gevolgen: voorbeeld.gevolgen });
    return volg(pad, lees);
  },
};

function beschrijf({ zin, totalen, betrokkenen, rijen, totaal }: BesluitvoorbeeldAntwoord): readonly string[] {
  return [
    zin,
    `${totalen.verschuiven} termijnen verschuiven, ${totalen.staanStil} staan stil, van ${totalen.onderwerpen} onderwerpen; ${totalen.blijven} blijven`,
    ...betrokkenen.map(({ naam, termijnen }) => `    ${naam}: ${termijnen}`),
    ...rijen.map(({ nummer, omschrijving, oud, nieuw, blijft }) => `  ${nummer} ${omschrijving}: ${oud}${blijft === null ? ` wordt ${nieuw ?? 'onbekend: staat stil'}` : ` blijft: ${blijft}`}`),
    ...(totaal > rijen.length ? [`  en nog ${totaal - rijen.length}`] : []),
  ];
}

/** Shows how far it is until it has reached everything. */
async function volg(pad: string, lees: (pad: string) => Promise<unknown>): Promise<void> {
  for (;;) {
    const [laatste] = programmabesluitenSchema.parse(await lees(`${pad}/besluiten`)).rijen;
    if (laatste === undefined) return;
    schrijf(`  besluit ${laatste.nr}: ${laatste.gedaan} gedaan, ${laatste.over} te gaan${laatste.geweigerd === 0 ? '' : `, ${laatste.geweigerd} konden niet meer`}`);
    if (laatste.stand === 'klaar') return;
    await wacht(PEIL_ELKE_MS);
  }
}

export const programmabesluiten: readonly Commando[] = [programmabesluit];
