export { callerFromClaims, type Caller } from './caller';
export { InvalidToken, IssuerUnreachable, LoginFailed } from './errors';
export { issuerAt, type Issuer } from './issuer';
export { localPath } from './local-path';
export { finishLogin, loginAddress, newLogin, type LoginClient, type PendingLogin } from './login';
export { toegangMigrations } from './migrations';
export { sameSecret } from './secrets';
export { LOGIN_MINUTES, SESSION_HOURS, sessionsIn, type Session, type Sessions } from './sessions';
export { API_AUDIENCE, tokenVerifier } from './verify-token';
