import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InputError } from '../input-error.ts';

/** Addresses by which clouds tell their machines secrets, outside of the networks that are refused anyway. */
const SECRETS: ReadonlySet<string> = new Set(['168.63.129.16']);
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

/** Whether an IP address is one of the open internet, and not of this machine, its network or its cloud. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(bare) || SECRETS.has(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed instanceof ipaddr.IPv6) {
    // Where IPv4 is reached through IPv6, the last four bytes are what is reached.
    if (parsed.match(NAT64)) return isPublicAddress(parsed.toByteArray().slice(12).join('.'));
    // Global unicast is 2000::/3; what the library does not know there is not assigned.
    if (((parsed.parts[0] ?? 0) & 0xe000) !== 0x2000) return false;
  }
  return parsed.range() === 'unicast';
}

/** The error for an address that is not fetched because of where it leads. */
export function privateAddress(host: string, address: string): InputError {
  return new InputError(
    'address-private',
    `\`${host}\` leads into a private network (${address}), which is not read. If you meant it, allow private addresses (--allow-private).`,
  );
}

/**
 * Refuses a host that is an IP address of a private network. Names are judged when they are looked up.
 * @throws InputError `address-private`
 */
export function requirePublicHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddress(url.host, host);
}

/**
 * A look-up that gives public addresses only: what it gives is what is connected to, so that a name which answers
 * otherwise a moment later wins nothing.
 * @param inner the look-up that knows the addresses
 */
export function publicLookup(inner: LookupFunction = systemLookup as LookupFunction): LookupFunction {
  return (host, options, callback) => {
    inner(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const all = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      const open = all.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (first === undefined) {
        return callback(privateAddress(host, all[0]?.address ?? 'no address'), '', 0);
      }
      if (options.all === true) return callback(null, open);
      return callback(null, first.address, first.family);
    });
  };
}
