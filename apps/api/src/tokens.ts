/** Names under which the module hands its parts to the controllers: bundled code carries no type information at run time. */
export const LOGGER = Symbol('logger');
export const CALLERS = Symbol('callers');
export const SESSIONS = Symbol('sessions');
export const SIGN_IN = Symbol('sign in');
export const RATE_LIMIT = Symbol('rate limit');
export const COMMANDS = Symbol('commands');
export const QUERIES = Symbol('queries');
export const FEED = Symbol('feed');
export const CHANGES = Symbol('changes');
export const CLOCK = Symbol('clock');
export const IMPORTS = Symbol('imports');
export const CALENDARS = Symbol('calendars');
export const NOTICES = Symbol('notices');
export const STATUS = Symbol('status');
export const HEALTH = Symbol('health');
export const APPEARANCE = Symbol('appearance');
export const CONTACT = Symbol('contact');
