/** Advisory locks of the database: held by the one relay, and by that relay while appends should wake it. */
export const RELAY_WORKS = 733_002;
export const RELAY_WAITS = 733_003;

/** After moving more events than this at once the relay is busy and looks by itself: commits that carry a NOTIFY queue for each other. */
export const QUIET_UP_TO = 4;

/** The channel on which an append wakes a relay that waits. */
export const APPENDED = 'es_outbox';
