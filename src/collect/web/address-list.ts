import { InputError } from '../input-error.ts';
import { webAddress } from './web-address.ts';

const MOST = 100_000;

/**
 * Reads a list of addresses, one a line. Empty lines and what stands behind a `#` with a space before it are passed
 * over; an address that stands twice is kept once.
 * @throws InputError `address-malformed`, `address-scheme` or `address-credentials`, with file and line; `list-too-long`
 */
export function readAddressList(text: string, file: string): readonly string[] {
  const addresses = new Set<string>();
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const address = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (address === '') continue;
    try {
      addresses.add(webAddress(address).href);
    } catch (error) {
      if (error instanceof InputError)
        throw new InputError(error.code, `${file}:${at + 1}: ${error.message}`);
      throw error;
    }
    if (addresses.size > MOST) {
      throw new InputError('list-too-long', `\`${file}\` has more than ${MOST} addresses. Split it.`);
    }
  }
  return [...addresses];
}
