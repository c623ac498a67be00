import { foldText } from '../folded.ts';
import { type Check, verdict } from './trap.ts';

/**
 * What a careless script conversion would make of the sentence. Nothing that is printed may hold such a form, and
 * both scripts must fold to one view, or a form would match in one and not in the other. `(kept)` marks a form
 * that stands in the sentence itself and must be left as it is.
 */
export const forbiddenOutputs: Check = (expected, { trap, sentence, reading }) => {
  const printed = JSON.stringify(reading.findings);
  const made = (expected as string[])
    .filter((form) => !form.endsWith('(kept)') && !sentence.includes(form))
    .filter((form) => printed.includes(form) || reading.context.view.folded.includes(form));
  const isChinese = reading.context.layout.language === 'zh';
  const views = [trap.sentences['zh-Hans'], trap.sentences['zh-Hant']]
    .filter((text) => text !== null)
    .map(foldText);
  const isOneView = !isChinese || views.every((view) => view === reading.context.view.folded);
  const isKept = reading.context.text.content === sentence && reading.context.sentences.length > 0;
  return verdict(made.length === 0 && isOneView && isKept, {
    made,
    views: isOneView ? 'one' : views,
    sentences: reading.context.sentences.length,
  });
};
