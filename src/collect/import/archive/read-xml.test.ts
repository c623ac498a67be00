import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';

function events(xml: string | Uint8Array): string[] {
  const seen: string[] = [];
  readXml(typeof xml === 'string' ? Buffer.from(xml) : xml, 'content.xml', 'x.odt', {
    open: (name, attribute) => seen.push(`<${name} ${attribute('{urn:n}k')}>`),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`</${name}>`),
  });
  return seen;
}

describe('readXml', () => {
  it('tells names with their namespace, text and CDATA', () => {
    expect(events('<p:a xmlns:p="urn:n" p:k="1">x &amp; y<![CDATA[<z>]]></p:a>')).toEqual([
      '<{urn:n}a 1>',
      'x & y',
      '<z>',
      '</{urn:n}a>',
    ]);
  });

  it('reads UTF-16 with a mark', () => {
    expect(events(Buffer.from('\ufeff<a>港城</a>', 'utf16le'))).toContain('港城');
  });

  it.each([
    ['entities that grow', '<!DOCTYPE a [<!ENTITY b "xxxx"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'],
    ['an entity that reaches a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a document type elsewhere', '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>'],
  ])('refuses %s', (_, xml) => {
    expect(() => events(xml)).toThrow(expect.objectContaining({ code: 'xml-doctype' }));
  });

  it.each([
    ['an entity that is not declared', '<a>&b;</a>'],
    ['an element that is not closed', '<a><b></a>'],
    ['bytes that are no UTF-8', Buffer.from('<a>\xff\xfe</a>', 'latin1')],
    ['nothing', ''],
    ['too many elements in each other', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
  ])('refuses %s and names the place', (_, xml) => {
    expect(() => events(xml)).toThrow(expect.objectContaining({ code: 'xml-broken' }));
    expect(() => events(xml)).toThrow(/x\.odt.*content\.xml/);
  });

  it('does not repeat a long name in the error', () => {
    const name = 'a'.repeat(50_000);
    try {
      events(`<${name}></b>`);
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(600);
      return;
    }
    throw new Error('nothing was thrown');
  });
});
