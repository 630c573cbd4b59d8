import type { Datum } from '@cirkel/domain';
import type { Stap } from './verloop';

const ronde = 'ronde-extra-2019-verzonnen';
const vastgelegd: Datum = '2020-09-01';
const fictief = 'Fictief: ';

const inRonde = (wie: string, type: string, gebeurdOp: Datum, velden: Readonly<Record<string, unknown>>): Stap => ({ op: vastgelegd, wie, wat: ronde, opdracht: { type, gebeurdOp, ...velden } });

const aanvragen = [
  { aanvraag: 'P-01', partij: 'FMS', titel: 'Minder controles na een staaroperatie (verzonnen)' },
  { aanvraag: 'P-02', partij: 'NFU', titel: 'Echo of CT bij een vermoeden van blindedarmontsteking (verzonnen)' },
  { aanvraag: 'P-03', partij: 'NVZ', titel: 'Nazorg op afstand na een liesbreukoperatie (verzonnen)' },
  { aanvraag: 'P-04', partij: 'ZKN', titel: 'Bloedonderzoek voor een kleine ingreep (verzonnen)' },
  { aanvraag: 'P-05', partij: 'FMS', titel: 'Een tweede MRI bij aanhoudende rugpijn (verzonnen)' },
  { aanvraag: 'P-06', partij: 'VenVN', titel: 'Wondcontrole thuis of op de polikliniek (verzonnen)' },
] as const;
const van = (...nummers: readonly number[]): readonly { readonly aanvraag: string }[] => nummers.map((nummer) => ({ aanvraag: `P-0${nummer}` }));

/** A small funnel in the windows of the real extra ronde 2019 (domain.md, *Rounds*): six ideas, four worked out, two granted in July 2020. It is recorded afterwards. */
const trechter: readonly Stap[] = [
  inRonde('ZonMw', 'kondigRondeAan', '2019-09-02', {
    code: 'extra-2019-verzonnen', naam: 'Extra ronde 2019 (verzonnen)', themas: ['diagnostiek', 'nazorg/follow-up'], fictief: true, verleden: true,
    vensters: [
      { stap: 'projectidee', van: '2019-09-02', tot: '2019-10-15' }, { stap: 'uitwerking', van: '2019-11-04', tot: '2020-02-28' },
      { stap: 'beoordeling', van: '2020-03-02', tot: '2020-06-12' }, { stap: 'honorering', van: '2020-06-15', tot: '2020-07-31' }, { stap: 'start', van: '2020-07-01', tot: '2020-12-31' },
    ],
  }),
  ...aanvragen.map((aanvraag) => inRonde('projectorganisatie', 'dienProjectideeIn', '2019-10-07', aanvraag)),
  ...van(1, 2, 3, 4).map((een) => inRonde('ZonMw', 'selecteerAanvraag', '2019-10-28', een)),
  ...van(5, 6).map((een) => inRonde('ZonMw', 'wijsAanvraagAf', '2019-10-28', { ...een, reden: `${fictief}de vraag is al onderzocht.` })),
  ...van(1, 2, 3, 4).map((een) => inRonde('projectorganisatie', 'dienUitwerkingIn', '2020-02-20', een)),
  ...van(1, 2, 3, 4).map((een) => inRonde('ZonMw', 'beoordeelAanvraag', '2020-05-12', { ...een, toelichting: `${fictief}relevant en haalbaar.` })),
  ...van(1, 2).map((een) => inRonde('ZonMw', 'honoreerAanvraagVoorlopig', '2020-07-02', een)),
  ...van(3, 4).map((een) => inRonde('ZonMw', 'wijsAanvraagAf', '2020-07-02', { ...een, reden: `${fictief}minder relevant dan de andere aanvragen.` })),
  ...van(1, 2).map((een) => inRonde('ZonMw', 'honoreerAanvraagDefinitief', '2020-07-20', een)),
];

/** What the final award made. */
const studie = 'item-extra-2019-verzonnen-p-01';
const register = `inclusies-${studie}`;
const opDag = (op: Datum, wie: string, wat: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Stap => ({ op, wie, wat, opdracht: { type, ...velden } });
const centra = [['ZH-901', 'Ziekenhuis Oost (verzonnen)'], ['ZH-902', 'Ziekenhuis West (verzonnen)'], ['ZH-903', 'Kliniek Zuid (verzonnen)']] as const;

/** A study that starts before the end of 2020, as the extra ronde asked, with three centres of which two include. */
const inclusies: readonly Stap[] = [
  opDag('2020-09-03', 'FMS', studie, 'startStudie'),
  opDag('2020-09-03', 'FMS', studie, 'legStudieplanVast', { start: '2020-09-03', eind: '2022-09-03', doel: 240 }),
  ...centra.map(([code, naam]) => opDag('2020-09-07', 'FMS', register, 'voegCentrumToe', { code, naam })),
  ...centra.slice(0, 2).map(([centrum]) => opDag('2020-09-07', 'FMS', register, 'tekenAfspraken', { centrum })),
  ...centra.slice(0, 2).map(([centrum]) => opDag('2020-09-10', 'FMS', register, 'startCentrum', { centrum })),
  opDag('2020-09-30', 'FMS', register, 'registreerInclusies', { centrum: 'ZH-901', aantal: 12 }),
  opDag('2020-09-30', 'FMS', register, 'registreerInclusies', { centrum: 'ZH-902', aantal: 10 }),
  opDag('2020-10-08', 'FMS', register, 'registreerInclusies', { centrum: 'ZH-901', aantal: 15 }),
  opDag('2020-10-08', 'FMS', register, 'registreerInclusies', { centrum: 'ZH-902', aantal: 13 }),
];

export const rondeverloop: readonly Stap[] = [...trechter, ...inclusies];
