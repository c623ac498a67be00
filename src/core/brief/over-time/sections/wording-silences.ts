import type { Sentence } from '../../document.ts';
import { told } from '../citing.ts';
import type { View } from '../view.ts';

/** With fewer accounts before there is no habit, whatever the rate. */
const LEAST = 5;
const SHOWN = 10;

/** Silences that go against a party's habit, told only with enough accounts before, and how many could not be judged. */
export function silenceSentences({ tracking, say, names }: View): readonly Sentence[] {
  const { silences, accounts } = tracking.wording;
  const texts = new Map(accounts.map(({ id, texts: own }) => [id, own]));
  const all = silences.flatMap((series) => series.silences.map((one) => ({ ...one, series })));
  const unusual = all.filter(({ reading, of }) => reading === 'unusual' && of >= LEAST);
  const told_ = unusual
    .slice(-SHOWN)
    .reverse()
    .flatMap(({ series, account, mentioned, of }) => {
      if (account === null) return [];
      const { party, issue, forms } = series;
      const search = { texts: texts.get(account) ?? [account], forms, past: { mentioned, of } };
      return told(
        [say.unusualSilence(names.account(account), names.issue(issue), mentioned, of)],
        [{ kind: 'search', party, search }],
      );
    });
  const few = all.filter(({ reading }) => reading === 'too-few').length;
  const none = all.filter(({ reading }) => reading === 'cannot-tell').length;
  const searched = [...new Set(all.flatMap(({ account }) => texts.get(account ?? '') ?? []))];
  const forms = [...new Set(silences.flatMap((one) => one.forms))].sort();
  if (all.length === 0 || searched.length === 0) return told_;
  return [
    ...told_,
    ...told(
      [say.silencesCounted(unusual.length, few, none, LEAST)],
      [{ kind: 'search', party: '', search: { texts: searched, forms, past: null } }],
    ),
  ];
}
