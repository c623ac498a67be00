import { describe, expect, it } from 'vitest';
import { builtinLexicon, builtinLexiconData } from '../../lexicon/builtin.ts';
import { organisationDomains } from '../../lexicon/data/organisations/domains.ts';
import { outletDomains } from '../../lexicon/data/outlets/domains.ts';
import { createText } from '../../text/text.ts';
import { addressesIn } from './addresses.ts';
import { publisherOf } from './publishers.ts';

function read(
  content: string,
): { written: string; id: string | null; language: string | null; masked: boolean }[] {
  const lexicon = builtinLexicon();
  return addressesIn(createText('x', content).content, { start: 0, end: content.length }).map((address) => ({
    written: content.slice(address.start, address.end),
    masked: address.masked,
    ...publisherOf(lexicon, address),
  }));
}

describe('addressesIn', () => {
  it('ends an address before Chinese punctuation and a bracket that it does not open', () => {
    expect(read('见（https://www.ft.com/a_(b)）。').map(({ written }) => written)).toEqual([
      'https://www.ft.com/a_(b)',
    ]);
    expect(read('[link](https://www.ft.com/a).').map(({ written }) => written)).toEqual([
      'https://www.ft.com/a',
    ]);
  });

  it('takes the longest domain, and the language that the address tells', () => {
    expect(
      read('https://www.bbc.com/zhongwen/articles/c1 https://cn.nytimes.com/x www.dw.com/de/a'),
    ).toMatchObject([
      { id: 'out:bbc-zh', language: 'zh' },
      { id: 'out:nyt', language: 'zh' },
      { id: 'out:dw', language: 'de' },
    ]);
  });

  it('guesses nothing behind a mask in the host', () => {
    expect(read('http://www.*nhuanet.com/a http://reuters.com/*-call')).toMatchObject([
      { id: null, masked: true },
      { id: 'out:reuters', masked: true },
    ]);
  });

  it('takes a host that only ends like another one as somebody else', () => {
    expect(read('https://notreuters.com/a')).toMatchObject([{ id: null }]);
  });
});

describe('the domains of the lexicon', () => {
  it('belong to entries that exist, each to one', () => {
    const { outlet, organisation } = builtinLexiconData();
    const ids = new Set([...outlet, ...organisation].map(({ id }) => id));
    const domains = { ...outletDomains, ...organisationDomains };
    expect(Object.keys(domains).filter((id) => !ids.has(id))).toEqual([]);
    const hosts = Object.values(domains).flatMap((list) => list.map(({ host }) => host));
    expect(hosts.length).toBe(new Set(hosts).size);
  });
});
