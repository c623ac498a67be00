/** One cue of a transcript with time codes: its lines without markup, and its time in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Stands before a label that WebVTT's voice gave; no text has it, because control characters are taken out. */
export const VOICE = '\u0001';

const CLOCK = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})`;
const TIMES = new RegExp(String.raw`^\s*${CLOCK}\s*-->\s*${CLOCK}(?:\s|$)`);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
};

/**
 * Cues of a SubRip file or of WebVTT (W3C, 2019), which differ little: blocks parted by empty lines, each with a line
 * of times. Notes, styles and regions of WebVTT are passed over. Nothing where no line of times stands.
 */
export function readCues(text: string): readonly Cue[] {
  const cues: { start: number; end: number; lines: string[] }[] = [];
  const isVtt = /^\ufeff?WEBVTT/.test(text);
  let passing = isVtt;
  let before = '';
  for (const line of text.split('\n')) {
    const times = line.includes('-->') ? TIMES.exec(line) : null;
    const cue = cues.at(-1);
    if (times) {
      // The line before the times is the number or the name of the cue, not the end of the one before.
      if (cue && before !== '' && cue.lines.at(-1) === before && (isVtt || /^\d+$/.test(before.trim())))
        cue.lines.pop();
      cues.push({ start: seconds(times, 1), end: seconds(times, 5), lines: [] });
      passing = false;
    } else if (isVtt && before === '' && /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line)) passing = true;
    else if (!passing && cue && line.trim() !== '') cue.lines.push(line);
    // An identifier stands after an empty line; other last lines of a cue do not.
    before = line.trim() === '' || before === '' || /^\d+$/.test(line.trim()) ? line : '\0';
    if (line.trim() === '') before = '';
  }
  return cues
    .map(({ start, end, lines }) => ({ start, end, lines: lines.map(plain).filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length > 0);
}

function seconds(times: RegExpExecArray, at: number): number {
  const [hours = '0', minutes = '0', whole = '0', fraction = '0'] = times.slice(at, at + 4);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${fraction}`);
}

/** A line without tags and positions. The voice that WebVTT names becomes a label as people write them. */
function plain(line: string): string {
  return line
    .replace(/<v(?:\.[^\s<>]{0,100})?\s([^<>]{1,100})>/g, (_, name: string) => `${VOICE}${name.trim()}: `)
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
