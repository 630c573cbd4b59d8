import type { Datum } from '@cirkel/domain';
import type { Stap } from './verloop';

/** The subject that `laad` lets in at implementatie. */
const onderwerp = 'I-V1';
const spiegel = 'spiegel-SP-V1';
const stap = (op: Datum, wie: string, wat: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Stap => ({ op, wie, wat, opdracht: { type, ...velden } });
const project = 'projectorganisatie';

const verbeteracties = [
  { code: 'VA-1', omschrijving: 'Keuzehulp in gebruik nemen', eigenaar: 'partij:NVZ', soort: 'voorlichting-en-samen-beslissen' },
  { code: 'VA-2', omschrijving: 'Indicatie vastleggen in het dossier', eigenaar: 'partij:FMS' },
  { code: 'VA-3', omschrijving: 'Afspraken met verwijzers maken', eigenaar: 'partij:ZN' },
  { code: 'VA-4', omschrijving: 'Cijfers bespreken in de vakgroep', eigenaar: 'partij:FMS' },
];

/** Per half-year and provider how many had the care that should become usual, and of how many; it grows. */
const metingen: readonly (readonly [periode: string, zorgaanbieder: string, teller: number, noemer: number])[] = [
  ['2019-H1', 'ZH-901', 34, 90], ['2019-H1', 'ZH-902', 41, 80], ['2019-H1', 'ZH-903', 20, 70],
  ['2019-H2', 'ZH-901', 45, 92], ['2019-H2', 'ZH-902', 50, 85], ['2019-H2', 'ZH-903', 27, 74],
  ['2020-H1', 'ZH-901', 58, 88], ['2020-H1', 'ZH-902', 61, 84], ['2020-H1', 'ZH-903', 39, 71],
];
const landelijk: readonly (readonly [periode: string, teller: number, noemer: number])[] = [['2019-H1', 1210, 3300], ['2019-H2', 1620, 3340], ['2020-H1', 2050, 3280]];

/** A made-up subject on the implementatieagenda: verbeteracties of three parties, a koploper, an obstacle, and a mirror with three half-years. */
export const implementatieverloop: readonly Stap[] = [
  ...verbeteracties.map((actie) => stap('2020-09-01', project, onderwerp, 'voegVerbeteractieToe', actie)),
  stap('2020-09-03', project, onderwerp, 'meldKoploperAan', { zorgaanbieder: 'ZH-902' }),
  stap('2020-09-03', project, spiegel, 'registreerSpiegel', {
    code: 'SP-V1', onderwerp: 'Afwachten bij een kleine meniscusscheur (verzonnen)', item: `@${onderwerp}`, wvs: ['NOV'], dataparties: ['DHD'], indicator: 'Eerst drie maanden oefentherapie',
    teller: 'Geopereerd na drie maanden oefentherapie of meer', noemer: 'Geopereerd aan een meniscusscheur', ritme: 'halfjaar',
  }),
  stap('2020-09-03', project, spiegel, 'spreekCriteriumAf', { richting: 'minstens', procent: 80, reden: 'Fictief: zo afgesproken voor de demonstratie.' }),
  ...metingen.map(([periode, zorgaanbieder, teller, noemer]) => stap('2020-09-07', project, spiegel, 'registreerMeting', { periode, zorgaanbieder, teller, noemer })),
  ...landelijk.map(([periode, teller, noemer]) => stap('2020-09-07', project, spiegel, 'registreerMonitorcijfer', { periode, teller, noemer })),
  ...landelijk.map(([periode]) => stap('2020-09-07', project, spiegel, 'leverPeriodeOp', { periode })),
  stap('2020-09-10', 'NVZ', onderwerp, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' }),
  stap('2020-09-22', 'FMS', onderwerp, 'werkVerbeteractieBij', { code: 'VA-2', status: 'in-gang-gezet' }),
  stap('2020-09-28', project, onderwerp, 'meldBelemmering', { omschrijving: 'Fictief: de keuzehulp past niet in elk dossier.' }),
  stap('2020-09-29', 'ZN', onderwerp, 'werkVerbeteractieBij', { code: 'VA-3', status: 'stopgezet-in-overleg', inOverlegMet: 'Fictief: de projectorganisatie.' }),
];
