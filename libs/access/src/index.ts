export { AccessGuard, refusalBy, type Authenticate } from './access.guard.js';
export { AccessModule, AUTHENTICATE, type AccessOptions } from './access.module.js';
export {
  AccessRecorder,
  canonicalJson,
  recordMac,
  type AccessEntry,
  type SignedAccess,
} from './access-recorder.js';
export { DeadLetterDesk, type OwnPage } from './dead-letters/dead-letter-desk.js';
export { DeadLettersModule } from './dead-letters/dead-letters.module.js';
export { CaseGrants, VisitorGrants } from './grants.js';
export { Handles, ROUTE } from './handles.js';
export {
  CurrentActor,
  CurrentCaseGrant,
  CurrentIdentity,
  CurrentVisitorGrant,
  identityOf,
  setIdentity,
  type CaseGrant,
  type Identity,
  type VisitorGrant,
} from './identity.js';
export { GRANT_HEADER, InnerHttp, SERVICE_TOKEN_HEADER, type InnerCall } from './inner-http.js';
export { ServiceTokens, type ServiceTokenOptions } from './service-tokens.js';
