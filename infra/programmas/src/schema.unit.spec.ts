import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitieJsonschema } from '@cirkel/domain';

const bestand = join(__dirname, '..', 'programmadefinitie.schema.json');
const tekst = `${JSON.stringify(definitieJsonschema(), null, 2)}\n`;

if (process.env['BEWAAR_SCHEMA'] === '1') writeFileSync(bestand, tekst);

it('the published JSON Schema is that of today’s definitions', () => {
  if (readFileSync(bestand, 'utf8') !== tekst) throw new Error('programmadefinitie.schema.json is old. Renew it with: BEWAAR_SCHEMA=1 npx jest -c infra/programmas/jest.config.js schema, and commit it.');
});
