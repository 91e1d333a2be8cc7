import { describe, expect, it } from '@jest/globals';
import { DomainError, isDependencyFault, sqlStateOf, TransientError } from './errors.js';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('isDependencyFault', () => {
  it.each([
    '08006',
    '40001',
    '40P01',
    '42501',
    '42P01',
    '53300',
    '54000',
    '55P03',
    '57014',
    '57P01',
    '58030',
    'XX001',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
  ])('says yes to %s', (code) => {
    expect(isDependencyFault(withCode(code))).toBe(true);
  });

  it.each([
    '22001',
    '22P02',
    '23505',
    '23503',
    '23514',
    '25001',
    'P0001',
    'ERR_INVALID_ARG_TYPE',
    'ENOENT',
    '',
  ])('says no to %s: the input or the program is to blame', (code) => {
    expect(isDependencyFault(withCode(code))).toBe(false);
  });

  it.each([
    'Connection terminated',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'timeout exceeded when trying to connect',
    'Query read timeout',
  ])('knows the driver by its words: %s', (message) => {
    expect(isDependencyFault(new Error(message))).toBe(true);
    expect(isDependencyFault(new Error(`a person wrote: ${message}`))).toBe(false);
  });

  it('looks into what TypeORM wraps and into causes, and stops on a ring', () => {
    expect(isDependencyFault(Object.assign(new Error('x'), { driverError: withCode('57P01') }))).toBe(true);
    expect(isDependencyFault(new Error('x', { cause: new Error('y', { cause: withCode('08006') }) }))).toBe(
      true,
    );
    expect(isDependencyFault(new Error('x', { cause: new TransientError('away') }))).toBe(true);
    const ring = new Error('x');
    ring.cause = ring;
    expect(isDependencyFault(ring)).toBe(false);
  });

  it.each([
    undefined,
    null,
    'Connection terminated',
    57,
    { code: '57P01' },
    new DomainError('not-available'),
  ])('says no to %p', (value) => {
    expect(isDependencyFault(value)).toBe(false);
  });
});

describe('sqlStateOf', () => {
  it('is the code of an error or of the driver error inside', () => {
    expect(sqlStateOf(withCode('23505'))).toBe('23505');
    expect(sqlStateOf({ driverError: withCode('23505') })).toBe('23505');
    expect(sqlStateOf({ code: 7 })).toBeUndefined();
    expect(sqlStateOf(null)).toBeUndefined();
    expect(sqlStateOf('23505')).toBeUndefined();
  });
});
