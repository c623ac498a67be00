/** Control characters that carry nothing in a text; tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;

/** A text whose lines all end with \n, and how many control characters were taken out of it. */
export interface CleanText {
  readonly text: string;
  readonly controls: number;
}

/**
 * Ends every line with \n, takes out control characters and puts U+FFFD for halves of characters, which a font of a
 * PDF may give. Nothing else changes.
 */
export function cleanText(raw: string): CleanText {
  // First, lest taking out what stands between two halves make a character that nobody wrote.
  const whole = raw.toWellFormed();
  // A form feed parts pages: it ends a line as well.
  const lines = whole.replace(/\r\n?|[\f\u0085\u2028\u2029]/g, '\n');
  let controls = 0;
  const text = lines.replace(CONTROLS, () => {
    controls += 1;
    return '';
  });
  return { text, controls };
}

/**
 * Paragraphs as one text: an empty line between paragraphs, single spaces, \n at the end. Tabs stay, also at the
 * beginning of a line: they part the cells of a table, of which the first may be empty.
 */
export function joinParagraphs(paragraphs: readonly string[]): string {
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    const lines = cleanText(paragraph)
      .text.replaceAll('\u00ad', '')
      .split('\n')
      .map((line) =>
        line
          .replace(/ {2,}/g, ' ')
          .replace(/^[ \u00a0\u3000]+/, '')
          .trimEnd(),
      )
      .filter((line) => /\S/.test(line));
    if (lines.length > 0) kept.push(lines.join('\n'));
  }
  return kept.length === 0 ? '' : `${kept.join('\n\n')}\n`;
}
