import { verdelingVan } from './verdeling';

it('adds the verbeteracties of all subjects, in one order, also those of which there are none', () => {
  const perStatus = { gereed: 1, 'in-gang-gezet': 2, 'niet-in-gang-gezet': 0, 'stopgezet-in-overleg': 0 };
  expect(verdelingVan([{ perStatus }, { perStatus: { ...perStatus, 'niet-in-gang-gezet': 4 } }])).toEqual([
    { naam: 'gereed', aantal: 2 },
    { naam: 'in gang gezet', aantal: 4 },
    { naam: 'niet in gang gezet', aantal: 4 },
    { naam: 'stopgezet in overleg', aantal: 0 },
  ]);
});
