/** SQL for the open escalaties of a subject (of one termijn of it) as JSON; the arguments are the expressions that name it. */
export const openEscalaties = (onderwerpId: string, termijnId?: string): string => `(
  select coalesce(json_agg(json_build_object('id', e.id, 'nummer', e.nummer, 'gremium', e.gremium, 'sinds', to_char(e.sinds, 'YYYY-MM-DD')) order by e.nummer), '[]')
  from lees.escalatie e where e.open and e.onderwerp_id = ${onderwerpId}${termijnId === undefined ? '' : ` and e.termijn_id = ${termijnId}`})`;
