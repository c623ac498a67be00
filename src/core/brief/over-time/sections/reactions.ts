import type { Reaction, StanceDistribution } from '../../../track/reactions/reaction.ts';
import type { ListRow, Section } from '../../document.ts';
import { byMentions, row, verbatim } from '../citing.ts';
import { VOICE_LABELS } from '../labels/voice-labels.ts';
import { headed, list, note, section } from '../parts.ts';
import type { View } from '../view.ts';

/** Who judged the talks, the relationship and the parties: by where speakers are from, by class, and one by one. */
export function reactionsSection(view: View): Section {
  const { tracking, say, names, language } = view;
  const { reactions, byClass, byCountry } = tracking.reactions;
  const { col } = say;
  const country = (id: string | null): string =>
    id === null ? say.countryUntold : (names.known(id) ?? names.party(id));
  const byId = new Map(reactions.map((one) => [one.id, one]));
  const spread = (name: string, one: StanceDistribution) => distributionRow(name, one, byId, view);
  return section('reactions', say.headings.reactions, [
    note(say.reactionsNote),
    ...headed(
      say.sub.byCountry,
      list(
        [col.from_, col.towards, col.stances, col.n, col.speakers],
        byCountry.flatMap((one) => spread(country(one.country), one)),
        12,
        view,
      ),
    ),
    ...headed(
      say.sub.byClass,
      list(
        [col.class, col.towards, col.stances, col.n, col.speakers],
        byClass.flatMap((one) => spread(VOICE_LABELS(one.sourceClass, language), one)),
        12,
        view,
      ),
    ),
    ...headed(
      say.sub.each,
      list(
        [col.day, col.who, col.stances, col.words],
        [...reactions].reverse().flatMap((one) => reactionRow(one, country, view)),
        8,
        view,
      ),
    ),
  ]);
}

function target(id: string, { names, language }: View): string {
  return id === 'talks' ? VOICE_LABELS('talks', language) : names.party(id);
}

function distributionRow(
  name: string,
  { target: towards, n, speakers, byStance, reactions }: StanceDistribution,
  byId: ReadonlyMap<string, Reaction>,
  view: View,
): readonly ListRow[] {
  const stances = Object.entries(byStance).map(([stance, k]) =>
    view.say.stanceCount(VOICE_LABELS(stance, view.language), k),
  );
  const mentions = reactions.flatMap((id) => byId.get(id)?.mentions[0] ?? []);
  return row(
    [name, target(towards, view), view.wording.list(stances), String(n), String(speakers)],
    byMentions(mentions),
  );
}

function reactionRow(one: Reaction, country: (id: string | null) => string, view: View): readonly ListRow[] {
  const { say, names, language } = view;
  const { speaker, speakerAsWritten, sourceClass, stances, counts, mentions, day } = one;
  const who = say.speaker(
    names.known(speaker) ?? speakerAsWritten,
    one.country === null ? null : country(one.country),
    VOICE_LABELS(sourceClass, language),
  );
  const judged = stances.map((stance) =>
    say.towards(stance.stance, VOICE_LABELS(stance.stance, language), target(stance.target, view)),
  );
  const what = `${view.wording.list(judged)}${counts ? '' : say.notCounted}`;
  return row([day ?? '', who, what, verbatim(mentions[0].evidence, view)], byMentions(mentions));
}
