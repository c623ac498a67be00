import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/** An address as it stands in a text. It is never opened and never repaired. */
export interface Address extends Span {
  readonly written: string;
  /** Host in small letters without `www.`, and the path; masks stay in both. */
  readonly host: string;
  readonly path: string;
  readonly masked: boolean;
}

/** What opens an address. `hxxp` is how texts disarm one. */
const OPENING = /h(?:tt|xx)ps?:\/\/|www\./gi;

/** What ends an address in running text: space, quotation marks and the punctuation of Chinese. */
const ADDRESS = /[^\s<>"“”‘’「」『』《》【】〔〕（），。；：、！？|]+/y;

/** What a sentence adds behind an address. */
const CLOSING = /[.,;:!?'\]]+$/;

/** Characters that stand for others: stars and boxes. */
const MASK = /[*＊✱●█□■×]/;

/** All addresses in a span, in text order. Linear: each is looked for once, from its opening on. */
export function addressesIn(content: string, { start, end }: Span): Address[] {
  const found: Address[] = [];
  const text = content.slice(start, end);
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(text); open !== null; open = OPENING.exec(text)) {
    ADDRESS.lastIndex = open.index;
    const written = trimmed(ADDRESS.exec(text)?.[0] ?? '');
    OPENING.lastIndex = open.index + Math.max(written.length, open[0].length);
    if (written.length <= open[0].length + 2) continue;
    found.push(addressOf(written, start + open.index));
  }
  return found;
}

/** An address without its opening, as lists have it: host.com/path. */
const BARE =
  /(?<![A-Za-z0-9@.])(?:[a-z0-9*-]{1,40}\.){1,3}(?:com|org|net|gov|edu|int|info|cn|tw|hk|sg|jp|kr|de|fr|uk|eu|au|ca|in|ru)(?:\/[^\s<>"“”‘’「」（），。；：、！？|]*)?(?![A-Za-z0-9])/g;

/** Addresses that an entry of a list writes without their opening. In running text too much looks like one. */
export function bareAddressesIn(content: string, { start, end }: Span): Address[] {
  return matchesIn(content.slice(start, end), BARE).map((match) =>
    addressOf(trimmed(match[0]), start + match.index),
  );
}

function addressOf(written: string, start: number): Address {
  const bare = written.replace(/^h(?:tt|xx)ps?:\/\//i, '').replace(/\[\.\]/g, '.');
  const slash = bare.search(/[/?#]/);
  const host = (slash < 0 ? bare : bare.slice(0, slash)).toLowerCase().replace(/^www\./, '');
  const path = slash < 0 ? '' : bare.slice(slash);
  return { start, end: start + written.length, written, host, path, masked: MASK.test(bare) };
}

/** Without what the sentence adds; a closing bracket belongs to the address only where it opens there. */
function trimmed(address: string): string {
  let kept = address.replace(CLOSING, '');
  while (kept.endsWith(')') && kept.split('(').length < kept.split(')').length) {
    kept = kept.slice(0, -1).replace(CLOSING, '');
  }
  return kept;
}
