import { unzipSync, zipSync } from 'fflate';
import { makeDocx, makeOdt, wordParagraph } from '../../src/collect/import/office/office.fixture.ts';
import { drawnLines, makePdf } from '../../src/collect/import/pdf/pdf.fixture.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';
import { TOKENS } from './tokens.ts';

/** Formats that are fuzzed: those of documents, and feeds. */
export const FUZZED = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'docx',
  'odt',
  'eml',
  'subtitles',
  'csv',
  'feed',
] as const;

/** One of them. */
export type FuzzedFormat = (typeof FUZZED)[number];

const ENGLISH =
  'President Marsh of Nordavia met President Lin An of Tessaly on June 5, 2030. They agreed on 12 measures.';
const CHINESE = '2030年6月5日，泰萨利总统林岸会见诺达维亚总统马什。双方同意继续磋商。';
// 双方应就出口管制问题保持沟通，发展友好关系。in GBK, and 林岸表示，雙方應當保持溝通。in Big5.
const GBK = Buffer.from(
  'cbabb7bdd3a6becdb3f6bfdab9dcd6c6cecacce2b1a3b3d6b9b5cda8a3acb7a2d5b9d3d1bac3b9d8cfb5a1a3',
  'hex',
);
const BIG5 = Buffer.from('aa4ca9a4aaeda5dca141c2f9a4e8c0b3b7edab4fabf9b7beb371a143', 'hex');
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title><meta property="article:published_time" content="2030-06-05T20:15:00+08:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","datePublished":"2030-06-05"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Talks</h1><p>${ENGLISH}</p><p>${CHINESE}</p><table><tr><td>Steel</td><td>25%</td></tr></table><ul><li>One</li></ul></article><footer>Press</footer></body></html>`;

const text = (content: string): Buffer => Buffer.from(content);

function seedsOf(format: FuzzedFormat): readonly Uint8Array[] {
  switch (format) {
    case 'text':
      return [
        text(`---\nkind: account\nparty: NV\n---\n${ENGLISH}\n\n${CHINESE}\n`),
        GBK,
        BIG5,
        Buffer.from(`\ufeff${CHINESE}`, 'utf16le'),
        Buffer.from('Caf\xe9 \x93quoted\x94 text of the ministry', 'latin1'),
      ];
    case 'markdown':
      return [text(`# Talks\n\n${ENGLISH}\n\n> ${CHINESE}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`)];
    case 'html':
      return [
        text(PAGE),
        text(`<p>${CHINESE}<p>${ENGLISH}`),
        Buffer.concat([text('<meta charset=gbk><p>'), GBK]),
      ];
    case 'mhtml':
      return [mhtml()];
    case 'pdf':
      return pdfs();
    case 'docx':
      return [docx()];
    case 'odt':
      return [odt()];
    case 'eml':
      return emls();
    case 'subtitles':
      return [
        text(
          `1\n00:00:01,000 --> 00:00:03,000\nMARSH: ${ENGLISH}\n\n2\n00:00:03,500 --> 00:00:05,000\n- ${CHINESE}\n- Yes.\n`,
        ),
        text(
          `WEBVTT - talks\n\nNOTE by hand\n\nSTYLE\n::cue{}\n\nintro\n00:01.000 --> 00:02.000 line:0\n<v Lin An>${CHINESE}</v>\n\n00:02.000 --> 00:04.000\n<v Marsh>Trade &amp; <i>tariffs</i>\n`,
        ),
      ];
    case 'csv':
      return [
        text('date,price,note\n2030-01-01,5.25,"a ""b"", c"\n2030-01-02,1\n'),
        text('Datum;Preis\n01.02.2030;1.234,50\n13.02.2030;n/a\n'),
        text('日期\t价格\n2030年1月31日\t1,234.5\n'),
      ];
    case 'feed':
      return feeds();
  }
}

function mhtml(): Buffer {
  return text(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://nv.example/a\r\nSubject: =?utf-8?Q?Talks?=\r\nDate: Wed, 5 Jun 2030 12:15:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-ID: <frame-1>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://nv.example/a\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://nv.example/a.png\r\n\r\niVBORw0KGgo=\r\n------b--\r\n`,
  );
}

function emls(): readonly Buffer[] {
  const head =
    'From: Press <press@nv.example>\r\nTo: a@ts.example\r\nSubject: =?utf-8?B?5Lya6LCI?=\r\nMessage-ID: <1@nv.example>\r\nDate: Wed, 5 Jun 2030 20:15:00 +0800\r\nMIME-Version: 1.0\r\n';
  return [
    text(
      `${head}Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${ENGLISH}=20\r\n--a\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--a--\r\n--m\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--m--\r\n`,
    ),
    Buffer.concat([text(`${head}Content-Type: text/plain; charset=gb2312\r\n\r\n`), GBK]),
    text(`${head}Content-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`),
  ];
}

function pdfs(): readonly Uint8Array[] {
  const page = [
    { x: 50, y: 780, text: 'Ministry of Trade' },
    ...drawnLines([ENGLISH.slice(0, 60), ENGLISH.slice(60)], { y: 740 }),
    ...drawnLines(['双方同意继续磋商。', '⻅⾯⽇'], { font: 'han', y: 600 }),
    { x: 500, y: 500, text: '并于秋天会面。', font: 'down' as const },
    { x: 50, y: 400, text: '⻅⾯⽇⻓', font: 'glyphs' as const },
    { x: 100, y: 300, text: 'DRAFT', turn: 45 },
    { x: 300, y: 30, text: '- 1 -' },
  ];
  const content = text('BT /latin 10 Tf 50 700 Td (Plain content, not packed.) Tj ET q Q /f Do');
  const info = "/Title (Talks) /CreationDate (D:20300605201500+08'00')";
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("http://127.0.0.1:9/"\\)) >>';
  return [
    makePdf({ pages: [page, page, page], info }),
    makePdf({ pages: [[]], content, info, catalog: '/OpenAction 20 0 R /Lang (en)', more: [script] }),
    makePdf({
      pages: [[]],
      content,
      catalog: '/Names << /JavaScript << /Names [(a) 20 0 R] >> /EmbeddedFiles << /Names [(b) 21 0 R] >> >>',
      more: [script, '<< /Type /Filespec /F (b) /EF << /F 10 0 R >> >>'],
    }),
  ];
}

function docx(): Uint8Array {
  const cell = (content: string): string => `<w:tc>${wordParagraph(content)}</w:tc>`;
  return makeDocx({
    body: `${wordParagraph(CHINESE)}<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:hyperlink><w:r><w:rPr><w:b/></w:rPr><w:t>${ENGLISH}</w:t><w:br/><w:tab/></w:r></w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl><w:tr>${cell('Steel')}${cell('25%')}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>yes</w:t></w:r></w:ins></w:p>`,
    footnotes: `<w:footnote w:id="2">${wordParagraph('Local time.')}</w:footnote>`,
    core: '<dc:title>Talks</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2030-06-05T12:15:00Z</dcterms:created>',
    more: { 'word/media/a.png': text('no picture'), 'word/embeddings/a.xlsx': text('no sheet') },
  });
}

function odt(): Uint8Array {
  return makeOdt(
    `<text:h>会谈</text:h><text:p>${ENGLISH}<text:s text:c="3"/><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Local time.</text:p></text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell><text:p>Steel</text:p></table:table-cell><table:table-cell><text:p>25%</text:p></table:table-cell></table:table-row></table:table><text:list><text:list-item><text:p>${CHINESE}</text:p></text:list-item></text:list>`,
    '<dc:title>Talks</dc:title><meta:creation-date>2030-06-05T20:15:00</meta:creation-date>',
    { 'META-INF/manifest.xml': text('<manifest/>') },
  );
}

function feeds(): readonly Buffer[] {
  return [
    text(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title><item><title>Talks</title><link>https://nv.example/1</link><pubDate>Wed, 05 Jun 2030 20:15:00 +0800</pubDate><description><![CDATA[<p>${ENGLISH}</p>]]></description></item></channel></rss>`,
    ),
    text(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>新闻</title><entry><title>${CHINESE}</title><link href="https://nv.example/2"/><updated>2030-06-05T20:15:00+08:00</updated></entry></feed>`,
    ),
    text(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Press',
        items: [
          {
            id: '1',
            url: 'https://nv.example/3',
            title: 'Talks',
            date_published: '2030-06-05T20:15:00+08:00',
          },
        ],
      }),
    ),
  ];
}

const seeds = new Map<FuzzedFormat, readonly Uint8Array[]>();

/** The mutated document of a number. Archives are mutated inside as well as outside: a checksum hides all else. */
export function caseOf(format: FuzzedFormat, random: Random): Uint8Array {
  const all = seeds.get(format) ?? seedsOf(format);
  seeds.set(format, all);
  const [seed, other] = [random.pick(all), random.pick(all)];
  const isArchive = format === 'docx' || format === 'odt';
  if (!isArchive || random.below(4) === 0) return mutate(seed, random, TOKENS[format], other);
  const parts: Record<string, Uint8Array> = unzipSync(seed);
  const path = random.pick(Object.keys(parts));
  const from = random.pick(Object.keys(parts));
  parts[path] = mutate(
    parts[path] ?? new Uint8Array(),
    random,
    TOKENS[format],
    parts[from] ?? new Uint8Array(),
  );
  if (random.below(20) === 0)
    parts[random.pick(['../up.xml', '/etc/a.xml', 'word/../../a.xml', 'C:\\a.xml'])] = text('<a/>');
  return zipSync(parts, { level: random.pick([0, 6] as const) });
}
