import { describe, expect, it } from '@jest/globals';
import { externalPorts, externalServers } from './external-servers.mjs';

describe('servers from the environment', () => {
  it('are none when nothing is set', () => {
    expect(externalServers({ DATABASE_URL: '', SMTP_URL: undefined })).toEqual({
      database: undefined,
      brokers: undefined,
      smtp: undefined,
    });
  });

  it('are told by their ports', () => {
    const servers = externalServers({
      DATABASE_URL: 'postgres://u:p@db.test/larus',
      KAFKA_BROKERS: 'k1.test:9092, k2.test:9093',
      SMTP_URL: 'smtp://mail.test',
    });
    expect(servers.brokers).toEqual(['k1.test:9092', 'k2.test:9093']);
    expect(externalPorts(servers)).toEqual({ postgres: 5432, kafka: 9092, smtp: 25, mail: null });
  });

  it.each([
    ['DATABASE_URL', 'mysql://hush@db.test/larus'],
    ['DATABASE_URL', 'hush'],
    ['KAFKA_BROKERS', 'hush'],
    ['KAFKA_BROKERS', 'http://hush:1'],
    ['SMTP_URL', 'http://hush'],
  ])('refuse %s=%s by name, without repeating it', (name, value) => {
    const refused = () => externalServers({ [name]: value });
    expect(refused).toThrow(new RegExp(`^${name} must`));
    expect(refused).not.toThrow(/hush/);
  });
});
