/** SQLSTATE of our own: a position is not where whoever moves it supposes it to be. */
export const POSITIONS_DIFFER = 'CK001';
