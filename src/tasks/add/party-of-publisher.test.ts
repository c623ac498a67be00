import { expect, it } from 'vitest';
import { builtinLexicon } from '../../core/lexicon/builtin.ts';
import { partyOfPublisher } from './party-of-publisher.ts';

const of = (publisher: string) => partyOfPublisher(publisher, builtinLexicon());

it('tells the party of a government body by its name', () => {
  expect(of('Ministry of Foreign Affairs of Japan')).toBe('JP');
  expect(of('日本首相官邸')).toBe('JP');
  expect(of('韓國總統府')).toBe('KR');
  expect(of('The White House')).toBe('US');
  expect(of('Australian Government')).toBe('AU');
});

it('tells none of a newspaper, of an unknown body, and where two parties are named', () => {
  expect(of('Japan Times')).toBeNull();
  expect(of('Brookings Institution')).toBeNull();
  expect(of('Ministry of Foreign Affairs')).toBeNull();
  expect(of('Embassy of Japan in France')).toBeNull();
  expect(of(' ')).toBeNull();
});
