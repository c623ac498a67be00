import { decodeBytes } from '../../decode-bytes.ts';
import { InputError } from '../../input-error.ts';
import { type Imported, SAYS_NOTHING } from '../imported.ts';
import { charsetWarnings, controlWarnings } from '../text/import-text.ts';
import { cleanText, joinParagraphs } from '../text/tidy-text.ts';
import { readCues } from './cues.ts';
import { utterancesOf } from './utterances.ts';

/**
 * A transcript with time codes (SRT, WebVTT): what was said, as paragraphs by speaker. Time codes are dropped.
 * @throws InputError `subtitles-broken`, and what `decodeBytes` throws.
 */
export async function importSubtitles(bytes: Uint8Array, name: string, charset?: string): Promise<Imported> {
  const { text: raw, encoding } = await decodeBytes(bytes, name, charset);
  const { text: content, controls } = cleanText(raw);
  const cues = readCues(content);
  const utterances = utterancesOf(cues);
  const [first] = cues;
  if (!first || utterances.length === 0) {
    throw new InputError(
      'subtitles-broken',
      `\`${name}\` has no cue with words in it: a line such as “00:00:01,000 --> 00:00:04,000” and text below it. Check the file, or give the transcript as .txt.`,
    );
  }
  const end = cues.reduce((latest, cue) => Math.max(latest, cue.end), 0);
  const message = `The ${cues.length} cues of \`${name}\` (${clock(first.start)} to ${clock(end)}) were joined into ${utterances.length} paragraphs; their time codes are not in the text.`;
  const warnings = [
    ...charsetWarnings(charset, encoding, name),
    ...controlWarnings(controls, name),
    { code: 'time-codes-dropped', message },
  ];
  return { format: 'subtitles', text: joinParagraphs(utterances), encoding, says: SAYS_NOTHING, warnings };
}

function clock(seconds: number): string {
  const digits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${digits(seconds / 3600)}:${digits((seconds / 60) % 60)}:${digits(seconds % 60)}`;
}
