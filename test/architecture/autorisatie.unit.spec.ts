import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alleOpdrachten, definitieSchema, naamVan, type Recht } from '@cirkel/domain';
import { cirkelDefinitie } from '@cirkel/programmas';

/** The table is made from the registry and the definition; BEWAAR_AUTORISATIE=1 writes it anew. */
const bestand = join(__dirname, '..', '..', 'docs', 'autorisatie.md');
const { rechten } = definitieSchema.parse(cirkelDefinitie);

const woorden: Partial<Readonly<Record<Recht, string>>> = { eigenaar: 'wie eigenaar is of aan zet', partij: 'elke partij', dataparty: 'elke datapartij', systeem: 'alleen het systeem zelf', ladder: 'elk gremium op de ladder van het programma' };
/** A command that says itself who its owners are takes only those: not everybody who is aan zet. */
const wie = (lijst: readonly Recht[], eigen: boolean): string => lijst.map((recht) => (eigen && recht === 'eigenaar' ? 'wie eigenaar is' : (woorden[recht] ?? naamVan(recht)))).join(', ');

const tabel = (): string => {
  const rijen = alleOpdrachten().map(({ kind, definition }) => [kind, definition.titel, `\`${definition.type}\``, definition.kind, wie(rechten[definition.type] ?? definition.wie, definition.eigenaren !== undefined)]);
  return [
    '# Wie mag wat',
    '',
    'Elke opdracht en wie haar in de Cirkel mag geven. Een programma kan daarvan afwijken met `rechten` in zijn definitie. Regels die van de inhoud afhangen (uw eigen verbeteractie, een einde dat bij een gremium hoort) staan bij de',
    'opdracht zelf en hebben daar hun specificatie. Deze tabel wordt gemaakt uit de code: `BEWAAR_AUTORISATIE=1 npx jest -c test/architecture/jest.config.js autorisatie`.',
    '',
    '| soort | opdracht | type | weg | wie |',
    '| --- | --- | --- | --- | --- |',
    ...rijen.map((rij) => `| ${rij.join(' | ')} |`),
    '',
  ].join('\n');
};

describe('the table of who may do what', () => {
  it('is what the code says', () => {
    if (process.env['BEWAAR_AUTORISATIE'] === '1') writeFileSync(bestand, tabel());
    expect(readFileSync(bestand, 'utf8')).toBe(tabel());
  });
});
