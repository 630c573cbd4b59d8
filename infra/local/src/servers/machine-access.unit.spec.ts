import { findGebruiker, type Gebruiker } from './gebruikers';
import { machineAccess, missingAccess, wieLaadt } from './machine-access';

const fms = findGebruiker('FMS') as Gebruiker;
const eigen = 'http://127.0.0.1:26852';
const elders = 'https://inloggen.voorbeeld.nl/cirkel';
const inDeOmgeving = { CIRKEL_CLIENT_PARTIJ_FMS_ID: 'fms', CIRKEL_CLIENT_PARTIJ_FMS_SECRET: 'geheim' };

describe('the machine client of a role', () => {
  it('is the development one at our own issuer, and never anywhere else', () => {
    expect(machineAccess(fms, eigen, {})).toEqual({ clientId: 'machine-partij-fms', clientSecret: 'ontwikkel-partij-fms' });
    expect(machineAccess(fms, elders, {})).toBeUndefined();
  });

  it('comes from the environment first, id and secret together', () => {
    for (const issuer of [eigen, elders]) expect(machineAccess(fms, issuer, inDeOmgeving)).toEqual({ clientId: 'fms', clientSecret: 'geheim' });
    expect(machineAccess(fms, elders, { CIRKEL_CLIENT_PARTIJ_FMS_ID: 'fms' })).toBeUndefined();
  });

  it('is asked for in one sentence that names the variables', () => {
    expect(missingAccess([fms], elders, inDeOmgeving)).toBeUndefined();
    expect(missingAccess(wieLaadt('echt'), elders, {})).toContain('CIRKEL_CLIENT_PROJECTORGANISATIE_ID, CIRKEL_CLIENT_PROJECTORGANISATIE_SECRET, CIRKEL_CLIENT_BEHEERDER_ID, CIRKEL_CLIENT_BEHEERDER_SECRET');
    expect(missingAccess(wieLaadt('stuurbaar'), elders, {})).toContain('CIRKEL_CLIENT_GREMIUM_WERKORGANISATIE_ID');
  });
});
