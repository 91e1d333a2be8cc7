import { describe, expect, it } from '@jest/globals';
import { isPlainAddress, readSender } from './sender-address.js';

describe('an address to send to', () => {
  it.each(['a@b.la', 'first.last+tag@mail.example.com', "o'neil@xn--fiq228c.cn"])(
    '%s is plain',
    (address) => {
      expect(isPlainAddress(address)).toBe(true);
    },
  );

  it.each([
    'a@b.c\r\nBcc: x@evil.example',
    '"x@evil.example y"@ours.example',
    'u@ours.example(x@evil.example)',
    '<@evil.example:u@ours.example>',
    'a@b.example,c@d.example',
    'a b@c.example',
    'a..b@c.example',
    'a@localhost',
    `${'a'.repeat(250)}@b.example`,
    '',
  ])('%j is not', (address) => {
    expect(isPlainAddress(address)).toBe(false);
  });
});

describe('the sender', () => {
  it.each(['Larus <no-reply@larus.test>', '"Larus" <no-reply@LARUS.test>'])('%s is read', (text) => {
    expect(readSender(text)).toMatchObject({ name: 'Larus', domain: 'larus.test' });
  });

  it.each(['no-reply@larus.test', 'Larus', 'Larus <a@b.test>\r\nBcc: <c@d.test>', 'Larus <>', ''])(
    '%j is refused',
    (text) => {
      expect(readSender(text)).toBeUndefined();
    },
  );
});
