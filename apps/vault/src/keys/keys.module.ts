import { Global, Module, type DynamicModule } from '@nestjs/common';
import { VisitorGrants } from '#libs/access';
import { fileKek } from '#libs/sealing';
import { idempotencyKey, type VaultConfig } from '../vault.config.js';
import { ConsultationCipher } from './consultation-cipher.js';
import { GRANT_ISSUER, IDEMPOTENCY_KEY, INTAKE_KEYS, KEK } from './kek.js';

type KeySettings = Pick<VaultConfig, 'VAULT_KEK' | 'VAULT_KEK_ID' | 'VAULT_INTAKE_KEYS' | 'VAULT_GRANT_KEY'>;

/** The vault's keys and the one class that opens content with them. */
@Global()
@Module({})
export class KeysModule {
  static forApp(config: KeySettings): DynamicModule {
    const bytes = config.VAULT_KEK.export();
    const kek = fileKek(bytes, config.VAULT_KEK_ID);
    const hmacKey = idempotencyKey(config.VAULT_KEK);
    bytes.fill(0);
    return {
      module: KeysModule,
      providers: [
        { provide: KEK, useValue: kek },
        { provide: INTAKE_KEYS, useValue: config.VAULT_INTAKE_KEYS },
        { provide: IDEMPOTENCY_KEY, useValue: hmacKey },
        { provide: GRANT_ISSUER, useValue: new VisitorGrants(config.VAULT_GRANT_KEY) },
        ConsultationCipher,
      ],
      exports: [KEK, INTAKE_KEYS, IDEMPOTENCY_KEY, GRANT_ISSUER, ConsultationCipher],
    };
  }
}
