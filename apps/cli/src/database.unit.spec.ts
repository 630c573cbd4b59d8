import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Mislukt } from './adressen';
import { databaseUrl } from './database';

describe('the database of a command', () => {
  const { DATABASE_URL } = process.env;
  const map = mkdtempSync(`${tmpdir()}/cirkel-spec-`);
  beforeEach(() => jest.spyOn(process, 'cwd').mockReturnValue(map));
  afterEach(() => {
    jest.restoreAllMocks();
    if (DATABASE_URL === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = DATABASE_URL;
  });
  afterAll(() => rmSync(map, { recursive: true }));

  it('is the one of the environment', () => {
    process.env['DATABASE_URL'] = 'postgres://x';
    expect(databaseUrl()).toBe('postgres://x');
  });

  it('is missed in a sentence that says what to do when nothing runs', () => {
    delete process.env['DATABASE_URL'];
    expect(() => databaseUrl()).toThrow(new Mislukt('Cirkel draait niet; begin met `npm start`, of geef DATABASE_URL in de omgeving.'));
  });
});
