import { decodeBytes, encodingNamed } from '../../decode-bytes.ts';
import { type DocumentFormat, type Imported, type ImportWarning, SAYS_NOTHING } from '../imported.ts';
import { cleanText } from './tidy-text.ts';

/**
 * A plain text or Markdown. The text is the file itself, front matter included: what a header means is the
 * caller's business.
 * @throws InputError as `decodeBytes` does.
 */
export async function importText(
  bytes: Uint8Array,
  name: string,
  format: DocumentFormat & ('text' | 'markdown'),
  charset?: string,
): Promise<Imported> {
  const { text: raw, encoding } = await decodeBytes(bytes, name, charset);
  const { text, controls } = cleanText(raw);
  const warnings = [...charsetWarnings(charset, encoding, name), ...controlWarnings(controls, name)];
  return { format, text, encoding, says: SAYS_NOTHING, warnings };
}

/** Says so where the declared charset is not the one that the bytes are in. */
export function charsetWarnings(
  declared: string | undefined,
  used: string,
  name: string,
): readonly ImportWarning[] {
  if (declared === undefined || encodingNamed(declared) === used) return [];
  const message = `\`${name}\` came with the charset “${declared.slice(0, 40)}” and was read as ${used}, because that is what its bytes are. Check its text.`;
  return [{ code: 'charset-disagrees', message }];
}

/** Says so where control characters were taken out. */
export function controlWarnings(controls: number, name: string): readonly ImportWarning[] {
  if (controls === 0) return [];
  const message = `${controls} control ${controls === 1 ? 'character was' : 'characters were'} taken out of \`${name}\`: no text has them. Check that nothing is missing.`;
  return [{ code: 'controls-removed', message }];
}
