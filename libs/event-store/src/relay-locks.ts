/** Advisory locks of the database: held by the one relay, and by that relay while it has nothing to do and wants to be woken. */
export const RELAY_WORKS = 733_002;
export const RELAY_WAITS = 733_003;

/** The channel on which an append wakes a relay that waits. */
export const APPENDED = 'es_outbox';
