/** SQL for the open escalaties of a subject, as JSON; `onderwerp` is the expression that gives its stream id. */
export const OPEN_ESCALATIES = (onderwerp: string): string => `(
  select coalesce(json_agg(json_build_object('id', e.id, 'nummer', e.nummer, 'gremium', e.gremium, 'sinds', to_char(e.sinds, 'YYYY-MM-DD')) order by e.nummer), '[]')
  from lees.escalatie e where e.onderwerp_id = ${onderwerp} and e.open)`;
