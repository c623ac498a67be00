import type { Mention } from '../input/mention.ts';
import type { AgendaItem } from './next-round.ts';
import type { TextSentences } from './text-sentences.ts';

/** Words that put something on an agenda that is still to come. */
const ON_AGENDA =
  /(?:将|会|拟)[^,。;]{0,10}(?:讨论|商讨|磋商|谈及)|列入[^,。;]{0,10}议程|议程(?:将)?(?:包括|涵盖)|\b(?:will|is expected to|are expected to|is to|are to) (?:be on the agenda|top the agenda|feature|discuss|cover|focus on|address|take up)\b|\bon the agenda\b[^.;]{0,30}\b(?:will be|are|is)\b|\bthe agenda (?:will )?(?:includes?|covers?)\b/g;
const TALKS =
  /磋商|会谈|谈判|对话|一轮|会晤|\b(?:talks|round|negotiators|teams|negotiations|consultations|meeting)\b/;
/** What is supposed, asked or denied puts nothing on an agenda. */
const NOT_TOLD = /或意在|可能|或许|如果|不会|不将|[?]|\b(?:may|might|could|if|whether|not|should)\b/;

/** An item with the text's day and contact, so that it can be told of which round it is. */
export interface AgendaItemNote extends AgendaItem {
  readonly mention: Mention;
}

/** Issues that words put on the agenda of talks to come. Nothing is inferred from who comes or what is open. */
export function noteAgendaItems(sentences: TextSentences): readonly AgendaItemNote[] {
  const seen = new Set<string>();
  return sentences.cues(ON_AGENDA).flatMap(({ sentence, folded, cue }): readonly AgendaItemNote[] => {
    if (!TALKS.test(folded) || NOT_TOLD.test(folded)) return [];
    const by = sentences.passages.within('utterance', cue)[0]?.value.speaker ?? 'narrator';
    return sentences.passages
      .within('issue', { start: cue.start, end: sentence.end })
      .filter(({ value }) => value.status === 'mentioned')
      .flatMap(({ value: { issue } }) => {
        const key = `${sentence.index} ${issue}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ issue, by, mention: sentences.mention(sentence) }];
      });
  });
}
