import type { TrackEvent } from '../../../track/events/track-event.ts';
import { readingOf } from '../../../track/sequence/tendencies.ts';
import type { ListRow, Section } from '../../document.ts';
import { byMentions, row } from '../citing.ts';
import { note, section } from '../parts.ts';
import type { View } from '../view.ts';

const SHOWN = 15;
/** The newest events stand in the folded list; a dossier may have tens of thousands. */
const FOLDED = 150;

/** Deeds, contacts, deals and charges, the newest first; every event in a folded list. */
export function timelineSection(view: View): Section {
  const { tracking, say } = view;
  const { col } = say;
  const past = tracking.timeline.filter(({ status }) => status === 'past').reverse();
  const weighty = past.filter(({ kind }) => isWeighty(kind)).slice(0, SHOWN);
  const rows = (events: readonly TrackEvent[]) => events.flatMap((event) => eventRow(event, view));
  const head = [col.day, col.who, col.what, col.issues, col.sources];
  const all = past.slice(0, FOLDED);
  if (past.length === 0) return section('timeline', say.headings.timeline, []);
  return section('timeline', say.headings.timeline, [
    note(say.timelineNote(weighty.length, past.length)),
    { kind: 'list', head, rows: rows(weighty) },
    {
      kind: 'details',
      summary: say.allEvents(all.length, past.length),
      parts: [
        { kind: 'list', head, rows: rows(all) },
        ...(past.length > all.length ? [note(say.inJson(past.length - all.length))] : []),
      ],
    },
  ]);
}

function isWeighty(kind: string): boolean {
  const { isDeed, asksAnswer } = readingOf(kind);
  return isDeed || asksAnswer || /visit|call|meeting|talks|deal|ruling/.test(kind);
}

function eventRow(event: TrackEvent, { names, say }: View): readonly ListRow[] {
  const { date, actors, recipients, kind, issues, independent, mentions } = event;
  return row(
    [
      date?.startsWith('../') ? say.byDay(date.slice(3)) : (date ?? ''),
      names.sides(actors, recipients),
      names.eventKind(kind),
      names.issues(issues),
      String(independent),
    ],
    byMentions(mentions),
  );
}
