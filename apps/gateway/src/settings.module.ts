import { Global, Module, type DynamicModule } from '@nestjs/common';

/** One value for all modules of the app. */
@Global()
@Module({})
export class SettingsModule {
  static with(token: symbol, value: unknown): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: token, useValue: value }],
      exports: [token],
    };
  }
}
