/** `test-kiritimati` and `test-los-angeles` (project.json) run every spec of the domain again on a machine in that zone. */
describe('de machine waarop deze specificaties lopen', () => {
  it('staat in de zone die er gevraagd is', () => {
    const gevraagd = process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const verschil: Readonly<Record<string, number>> = { 'Pacific/Kiritimati': -14 * 60, 'America/Los_Angeles': 8 * 60 };
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(gevraagd);
    expect(new Date('2021-01-01T00:00:00Z').getTimezoneOffset()).toBe(verschil[gevraagd] ?? new Date('2021-01-01T00:00:00Z').getTimezoneOffset());
  });
});
