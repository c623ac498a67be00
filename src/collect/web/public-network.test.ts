import { describe, expect, it } from 'vitest';
import { fetchDocument } from './fetch-document.ts';
import { isPublicAddress, publicLookup } from './public-network.ts';
import { openWebSession } from './web-session.ts';

const PRIVATE =
  '127.0.0.1 127.255.255.255 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 100.100.100.200 0.0.0.0 255.255.255.255 224.0.0.1 240.0.0.1 192.0.0.192 198.18.0.1 203.0.113.5 168.63.129.16 ::1 :: ::7f00:1 ::ffff:127.0.0.1 ::ffff:a00:1 64:ff9b::7f00:1 2002:7f00:1:: fec0::1 fe80::1 fe80::1%eth0 fd00:ec2::254 ff02::1 2001:db8::1 100::1 not-an-address'.split(
    ' ',
  );
const PUBLIC = '8.8.8.8 172.32.0.1 100.128.0.1 2606:4700::1 ::ffff:8.8.8.8 64:ff9b::808:808'.split(' ');

describe('isPublicAddress', () => {
  it.each(PRIVATE)('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(PUBLIC)('takes %s', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('private networks', () => {
  const session = openWebSession({ version: '0', ignoreRobots: true });

  it.each([
    'http://127.0.0.1:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'https://169.254.169.254/latest/meta-data/',
    'http://localhost:1/',
  ])('are not read at %s', async (address) => {
    await expect(fetchDocument(address, session)).rejects.toMatchObject({ code: 'address-private' });
  });

  it('are not read where a name leads there', async () => {
    const lookup = (_: unknown, __: unknown, done: (error: null, found: object[]) => void): void =>
      done(null, [{ address: '10.0.0.7', family: 4 }]);
    const fooled = openWebSession({ version: '0', ignoreRobots: true, lookup: lookup as never });
    await expect(fetchDocument('https://mfa.example/', fooled)).rejects.toMatchObject({
      code: 'address-private',
    });
  });

  it('are taken out of what a look-up gives, so that only the rest is connected to', async () => {
    const all = ['10.0.0.7', '8.8.8.8', '::1'].map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    const lookup = publicLookup(((_: unknown, __: unknown, done: (e: null, f: object[]) => void) =>
      done(null, all)) as never);
    const found = await new Promise((resolve) =>
      lookup('mfa.example', { all: true }, (_, list) => resolve(list)),
    );
    expect(found).toEqual([{ address: '8.8.8.8', family: 4 }]);
    const one = await new Promise((resolve) => lookup('mfa.example', {}, (_, address) => resolve(address)));
    expect(one).toBe('8.8.8.8');
  });
});
