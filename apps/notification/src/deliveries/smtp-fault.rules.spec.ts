import { describe, expect, it } from '@jest/globals';
import { attemptOf } from './smtp-fault.rules.js';

const again = (code: string, ambiguous = false): unknown => ({ kind: 'again', code, ambiguous });
const refused = { kind: 'failed', code: '5xx', reason: 'refused_by_server' };

describe('what a fault of the mail server means', () => {
  it.each([
    ['a busy mailbox', { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, again('4xx')],
    ['no such mailbox', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, refused],
    ['a refused sender', { code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }, refused],
    ['a refused mail', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, refused],
    ['a wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, again('5xx')],
    ['a server that takes nobody', { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, again('5xx')],
    [
      'a server that is down',
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' },
      again('connection'),
    ],
    ['an unknown host', { code: 'EDNS', originalCode: 'ENOTFOUND', command: 'CONN' }, again('other')],
    ['a line that broke', { code: 'ECONNECTION', command: 'CONN' }, again('connection', true)],
    ['a server that fell silent', { code: 'ETIMEDOUT', command: 'CONN' }, again('connection', true)],
    ['our own time limit', { code: 'EABORT', command: 'API' }, again('connection', true)],
    ['nothing that is known', {}, again('other')],
  ])('%s', (_what, fault, attempt) => {
    expect(attemptOf(fault)).toEqual(attempt);
  });

  it('never lets words of the server through', () => {
    const fault = {
      code: 'EENVELOPE',
      responseCode: 550,
      command: 'RCPT TO',
      response: '550 <a@b.test> unknown',
      message: 'a@b.test',
    };
    expect(JSON.stringify(attemptOf(fault))).not.toContain('@');
  });
});
