import type { Statement } from '../statements/statement.ts';
import type { Voice } from '../voice/voice.ts';

/** One alone agrees with an opinion; both agree on what to do. */
function isOfBoth({ holders, speaker }: Voice): boolean {
  return holders.length > 1 || speaker.id === 'side:both';
}

const AGREED =
  /(?<![a-z])(?:agreed|agree|agrees|undertook|pledged|promised|committed|guaranteed|assured [^,;]{2,30}?)(?: [a-z]+){0,2} that [^;]*$/;

/** Whether a plain future is what somebody agreed on or promised: an undertaking, and nothing foretold. */
export function isBound({ frame, voice, start }: Statement, at: number): boolean {
  if (
    voice !== null &&
    voice.mode !== 'narrator' &&
    (voice.act === 'commit' || (voice.act === 'agree' && isOfBoth(voice)))
  )
    return true;
  return frame.language === 'en' && AGREED.test(frame.text.slice(0, Math.max(start, at)));
}
