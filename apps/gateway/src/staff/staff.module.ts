import { Global, Module } from '@nestjs/common';
import { AccessRecorder, AUTHENTICATE, VisitorGrants } from '#libs/access';
import { CLOCK, Database, type Clock } from '#libs/platform';
import { AbuseModule } from '../abuse/abuse.module.js';
import { FailureThrottle } from '../abuse/failure-throttle.js';
import { SETTINGS, type GatewaySettings } from '../gateway.config.js';
import { Authenticator } from './authenticate.js';
import { EndStaffSession } from './end-staff-session.js';
import { Passwords } from './passwords.js';
import { StaffController } from './staff.controller.js';
import { StaffSessions } from './staff-sessions.js';
import { StartStaffSession } from './start-staff-session.js';

/** Staff identity. Global, because the access guard asks it who calls. */
@Global()
@Module({
  imports: [AbuseModule],
  controllers: [StaffController],
  providers: [
    {
      provide: Passwords,
      inject: [SETTINGS],
      useFactory: (settings: GatewaySettings) => new Passwords(settings.GATEWAY_PEPPER),
    },
    {
      provide: StaffSessions,
      inject: [Database, CLOCK],
      useFactory: (database: Database, clock: Clock) => new StaffSessions(database, clock),
    },
    {
      provide: Authenticator,
      inject: [StaffSessions, SETTINGS],
      useFactory: (sessions: StaffSessions, settings: GatewaySettings) =>
        new Authenticator({
          sessions,
          visitorGrants: new VisitorGrants(settings.VISITOR_GRANT_PUBLIC_KEY),
          sessionKey: settings.GATEWAY_SESSION_KEY,
          publicOrigin: settings.GATEWAY_PUBLIC_ORIGIN,
        }),
    },
    {
      provide: AUTHENTICATE,
      inject: [Authenticator],
      useFactory: (authenticator: Authenticator) => authenticator.authenticate,
    },
    {
      provide: StartStaffSession,
      inject: [Database, Passwords, StaffSessions, FailureThrottle, AccessRecorder, SETTINGS],
      useFactory: (
        database: Database,
        passwords: Passwords,
        sessions: StaffSessions,
        throttle: FailureThrottle,
        recorder: AccessRecorder,
        settings: GatewaySettings,
      ) =>
        new StartStaffSession({
          database,
          passwords,
          sessions,
          throttle,
          recorder,
          sessionKey: settings.GATEWAY_SESSION_KEY,
        }),
    },
    {
      provide: EndStaffSession,
      inject: [Database, StaffSessions, AccessRecorder],
      useFactory: (database: Database, sessions: StaffSessions, recorder: AccessRecorder) =>
        new EndStaffSession(database, sessions, recorder),
    },
  ],
  exports: [Authenticator, AUTHENTICATE],
})
export class StaffModule {}
