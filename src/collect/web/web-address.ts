import { InputError } from '../input-error.ts';

/** Longer addresses name no document. In UTF-16 code units. */
const LONGEST = 4_096;

/**
 * Reads an address that may be fetched.
 * @param from what an address without a host is read from, such as the page that leads there
 * @throws InputError `address-malformed`, `address-scheme` or `address-credentials`, with the address
 */
export function webAddress(text: string, from?: string): URL {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  const url = text.length > LONGEST ? null : URL.parse(text.trim(), from);
  if (url === null) {
    throw new InputError(
      'address-malformed',
      `\`${shown}\` is no address. Write it as https://host/path, as the browser shows it.`,
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new InputError(
      'address-scheme',
      `\`${shown}\` is not read: only http and https addresses are. ${from === undefined ? 'For a file, give its path.' : `\`${from}\` leads there; check what it is.`}`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw new InputError(
      'address-credentials',
      `An address with a name or password in it is not read, because it would be kept in the dossier. Give \`${url.href}\`, or save the page and add that file.`,
    );
  }
  url.hash = '';
  return url;
}
