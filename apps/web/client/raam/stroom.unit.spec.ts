import { geraakt } from './useStroom';

describe('a change that the stream tells', () => {
  it('reads again what can show it, and nothing else', () => {
    expect([...geraakt([{ streamId: 'item-0197', versie: 3 }])].sort()).toEqual(['berichten', 'cirkel', 'items', 'uitstel', 'vandaag']);
    expect([...geraakt([{ streamId: 'escalatie-item-1', versie: 1 }, { streamId: 'actie-2', versie: 2 }])].sort()).toEqual(['acties', 'berichten', 'escalaties', 'gremia', 'items', 'uitstel', 'vandaag']);
    expect([...geraakt([{ streamId: 'abonnement-1', versie: 1 }])]).toEqual([]);
  });
});
