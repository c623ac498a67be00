import { deflateSync } from 'node:zlib';

/** Text to draw. `x` and `y` are points from the lower left corner of the page. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 10 where nothing is said. */
  readonly size?: number;
  /**
   * `latin` is Helvetica; `han` a Chinese font that is not embedded, with a predefined table of characters (GB1);
   * `down` the same with lines that run downwards; `glyphs` a font whose characters only its own table tells;
   * `mute` one without a table.
   */
  readonly font?: 'latin' | 'han' | 'down' | 'glyphs' | 'mute';
  /** Degrees, counterclockwise. */
  readonly turn?: number;
}

/** A PDF to make, for tests. */
export interface PdfPlan {
  readonly pages: readonly (readonly DrawnText[])[];
  /** Entries of the information dictionary, as PDF writes them. */
  readonly info?: string;
  /** Entries of the catalogue. */
  readonly catalog?: string;
  /** Further objects, from number 20 on. */
  readonly more?: readonly string[];
  /** A content stream to use for the first page instead of its texts. */
  readonly content?: Uint8Array;
  readonly filter?: string;
}

/** Numbers of the objects that every plan has. */
const FONTS = { latin: 3, han: 4, down: 6, glyphs: 8, mute: 12 };
const FIRST_PAGE = 100;

/** A PDF of version 1.7 with a classic table of references. */
export function makePdf(plan: PdfPlan): Uint8Array {
  const objects = new Map<number, Buffer>();
  const put = (number: number, body: string): void => void objects.set(number, Buffer.from(body, 'latin1'));
  const stream = (number: number, content: Uint8Array, entries = ''): void =>
    void objects.set(
      number,
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} ${entries} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    );
  const cid = (number: number, name: string, encoding: string, ordering: string, extra = ''): void => {
    put(
      number,
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${number + 1} 0 R] ${extra} >>`,
    );
    put(
      number + 1,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 >>`,
    );
  };
  put(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  cid(FONTS.han, 'STSong-Light', 'UniGB-UCS2-H', 'GB1');
  cid(FONTS.down, 'STSong-Light', 'UniGB-UCS2-V', 'GB1');
  cid(FONTS.glyphs, 'Invented', 'Identity-H', 'Identity', '/ToUnicode 10 0 R');
  stream(10, Buffer.from(toUnicode(plan)));
  cid(FONTS.mute, 'Mute', 'Identity-H', 'Identity');
  for (const [at, body] of (plan.more ?? []).entries()) put(20 + at, body);
  const kids = plan.pages.map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`).join(' ');
  put(1, `<< /Type /Catalog /Pages 2 0 R ${plan.catalog ?? ''} >>`);
  put(2, `<< /Type /Pages /Kids [${kids}] /Count ${plan.pages.length} >>`);
  const fonts = Object.entries(FONTS).map(([name, number]) => `/${name} ${number} 0 R`);
  for (const [at, texts] of plan.pages.entries()) {
    const number = FIRST_PAGE + 2 * at;
    put(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << ${fonts.join(' ')} >> >> /Contents ${number + 1} 0 R >>`,
    );
    const drawn = Buffer.from(texts.map(draw).join('\n'), 'latin1');
    if (at === 0 && plan.content) stream(number + 1, plan.content, plan.filter ?? '');
    else stream(number + 1, deflateSync(drawn), '/Filter /FlateDecode');
  }
  if (plan.info !== undefined) put(19, `<< ${plan.info} >>`);
  return assemble(objects, plan.info === undefined ? '' : '/Info 19 0 R');
}

function draw({ x, y, text, size = 10, font = 'latin', turn = 0 }: DrawnText): string {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
  return `BT /${font} ${size} Tf ${cos} ${sin} ${(-Math.sin(angle)).toFixed(5)} ${cos} ${x} ${y} Tm ${shown(text, font)} Tj ET`;
}

function shown(text: string, font: string): string {
  if (font !== 'latin') return `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

/** The font `glyphs` gives each glyph the character of its own number. */
function toUnicode({ pages }: PdfPlan): string {
  const used = new Set(
    pages
      .flat()
      .filter(({ font }) => font === 'glyphs')
      .flatMap(({ text }) => [...text]),
  );
  const rows = [...used].map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return `<${code}> <${code}>`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${rows.length} beginbfchar ${rows.join('\n')} endbfchar endcmap end end`;
}

function assemble(objects: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const places = new Map<number, number>();
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    places.set(number, length);
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const last = Math.max(...places.keys());
  const rows = Array.from({ length: last + 1 }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    Buffer.from(
      `xref\n0 ${last + 1}\n${rows.join('')}trailer\n<< /Size ${last + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Lines below each other, `leading` points apart. */
export function drawnLines(
  lines: readonly string[],
  {
    x = 50,
    y = 700,
    leading = 14,
    ...more
  }: Partial<Omit<DrawnText, 'text'>> & { readonly leading?: number } = {},
): DrawnText[] {
  return lines.map((text, at) => ({ ...more, x, y: y - at * leading, text }));
}
