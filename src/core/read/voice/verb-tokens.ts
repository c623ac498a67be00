import type { SpeechAct, VerbEntry } from '../../lexicon/entry.ts';
import type { Frame } from '../actors/frame.ts';
import type { NamingContext } from '../actors/pieces.ts';
import type { VerbToken } from './attribution.ts';
import { type Enclosed, enclosing } from './enclosed.ts';

/** Verbs that tell of the contact and not of anything said in it; the exchange itself is read elsewhere. */
const CONTACT: ReadonlySet<string> = new Set(['speak-with', 'meet', 'summon', 'sign', 'greet']);

/** Acts of somebody who speaks, and not only wants, likes or grants. */
const SPEAKING: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'assert', 'claim', 'stress', 'announce', 'warn', 'threaten', 'accuse', 'criticise', 'deny', 'reaffirm', 'ask', 'request',
  'demand', 'urge', 'propose', 'question', 'discuss',
]);

/** The verbs of saying in a sentence, outside quotations, titles and brackets, in text order. */
export function verbTokens(context: NamingContext, frame: Frame, enclosed: readonly Enclosed[]): VerbToken[] {
  const tokens: VerbToken[] = [];
  for (const hit of context.hits('verb', frame.sentence)) {
    if (CONTACT.has(hit.entry.id) || marksOnly(hit.entry)) continue;
    const start = frame.local(hit.start);
    const end = frame.local(hit.end);
    if (enclosing(enclosed, start) || enclosing(enclosed, end - 1)) continue;
    tokens.push({ start, end, entry: hit.entry });
  }
  return tokens;
}

/** Whether the verb can open a new voice inside somebody else's words: 表示 can, 希望 cannot. */
export function isSpeaking(entry: Pick<VerbEntry, 'act'>): boolean {
  return SPEAKING.has(entry.act);
}

/** Words that mark an act inside reported words and name no speaker: 有必要, 后果自负, 立即停止. */
function marksOnly(entry: VerbEntry): boolean {
  return (entry.act === 'demand' && entry.takes === 'clause') || (entry.act === 'threaten' && entry.takes === 'topic');
}
