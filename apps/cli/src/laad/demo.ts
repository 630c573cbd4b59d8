import type { Datum } from '@cirkel/domain';

/** The meeting days of the bodies in the demonstration; they are fictitious. */
export const fictieveVergaderingen: Readonly<Record<string, readonly Datum[]>> = {
  werkorganisatie: ['2020-09-10', '2020-10-01', '2020-10-15', '2020-11-12', '2020-12-10', '2021-01-14', '2021-02-11', '2021-03-11', '2021-04-08'],
  stuurgroep: ['2020-10-08', '2020-12-03', '2021-02-04', '2021-04-01'],
  BO: ['2020-11-26', '2021-01-21', '2021-03-25'],
};

interface Vraagzaad {
  readonly code: string;
  readonly door: string;
  /** Ends with the mark: a title also stands where no label is, in Vandaag and in mails. */
  readonly titel: `${string} (verzonnen)`;
  readonly wvs: readonly string[];
  readonly toelichting: string;
}

const fictief = 'Fictief voorbeeld voor de demonstratie.';

/** The first stages of the circle in autumn 2020 are not in the documents; these questions are made up and marked as such. */
export const fictieveKennisvragen: readonly Vraagzaad[] = [
  { code: 'V-1', door: 'FMS', titel: 'Antibiotica na een ongecompliceerde galblaasoperatie (verzonnen)', wvs: ['NVvH'], toelichting: fictief },
  { code: 'V-2', door: 'NVZ', titel: 'Nacontrole na een heupprothese: bellen of langskomen (verzonnen)', wvs: ['NOV'], toelichting: fictief },
  { code: 'V-3', door: 'NFU', titel: 'Echo of afwachten bij een kleine schildkliernodus (verzonnen)', wvs: ['NIV'], toelichting: fictief },
  { code: 'V-4', door: 'Patientenfederatie', titel: 'Thuis of in het ziekenhuis herstellen na een longontsteking (verzonnen)', wvs: ['NVALT'], toelichting: fictief },
  { code: 'V-5', door: 'VenVN', titel: 'Vaste tijden voor controles in de nacht (verzonnen)', wvs: [], toelichting: fictief },
  { code: 'V-6', door: 'ZN', titel: 'Fysiotherapie voor een meniscusoperatie (verzonnen)', wvs: ['NOV'], toelichting: fictief },
];

/** What is on the implementatieagenda is real, how far it is is not in the documents; so this subject is made up, with its verbeteracties and its mirror. */
export const fictiefOnderwerp = { code: 'I-V1', titel: 'Afwachten bij een kleine meniscusscheur (verzonnen)', eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Verstandige Keuzes', wvs: ['NOV'], gebeurdOp: '2019-11-04' } as const;
