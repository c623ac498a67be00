import type { TrackedText } from '../input/tracked-text.ts';
import { type CountNote, noteCounts } from './counts-in-accounts.ts';
import { type DocumentDateNote, noteDocumentDates } from './document-dates.ts';
import { noteFormerOffices, type OfficeNote } from './former-offices.ts';
import { type IntentionNote, noteIntentions } from './intentions.ts';
import { type LevelNote, noteLevels } from './levels-told.ts';
import { type MeetingNote, noteMeetings } from './meetings-to-come.ts';
import { noteOwnText, noteQuotations } from './note-quotations.ts';
import type { OwnText, QuotationNote } from './quotation-note.ts';
import { noteTopics, type TopicNote } from './topics-in-accounts.ts';

/** What texts say that other texts may say differently, by the rule that will hold it against them. */
export class DifferenceNotes {
  readonly documents: DocumentDateNote[] = [];
  readonly levels: LevelNote[] = [];
  readonly counts: CountNote[] = [];
  readonly meetings: MeetingNote[] = [];
  readonly topics: TopicNote[] = [];
  readonly intentions: IntentionNote[] = [];
  readonly offices: OfficeNote[] = [];
  readonly quotations: QuotationNote[] = [];
  readonly ownTexts: OwnText[] = [];

  /** Keeps what one text says. */
  add(text: TrackedText, parties: readonly string[]): void {
    this.documents.push(...noteDocumentDates(text));
    this.levels.push(...noteLevels(text, parties));
    this.counts.push(...noteCounts(text));
    this.meetings.push(...noteMeetings(text));
    this.topics.push(...noteTopics(text));
    this.intentions.push(...noteIntentions(text, parties));
    this.offices.push(...noteFormerOffices(text));
    this.quotations.push(...noteQuotations(text, parties));
    const own = noteOwnText(text);
    if (own !== null) this.ownTexts.push(own);
  }
}
