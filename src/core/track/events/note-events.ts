import type { TrackContext } from '../input/track-context.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { claimsTold } from './claims-told.ts';
import { contactsTold } from './contacts-told.ts';
import { dealsTold } from './deals-told.ts';
import type { EventNote } from './event-note.ts';
import { eventSource } from './event-source.ts';
import { ExchangeCalendar } from './exchange-calendar.ts';
import { Matters } from './matters.ts';
import { onePerPassage } from './one-passage.ts';
import { promisesTold } from './promises-told.ts';
import { wordsTold } from './words-told.ts';

/** What is held out to the other side is no promise to it, however it is put. */
const WARNINGS = new Set(['warning', 'threat']);

/** An analyst's words are about what sides do and do nothing themselves. */
const ABOUT_OTHERS = 'commentary';

/**
 * What texts tell of contacts and of words with which one side does something to the other. Measures are no part of
 * it: acts upon them are made of all texts together. Made once for a dossier, and asked text by text.
 */
export function eventNotes(context: TrackContext): (text: TrackedText) => readonly EventNote[] {
  const calendar = new ExchangeCalendar(context.exchanges);
  const matters = new Matters(context.lexicon);
  return (text) => {
    const source = eventSource(text, context, calendar, matters);
    const contacts = contactsTold(source);
    if (text.kind === ABOUT_OTHERS) return contacts;
    const words = wordsTold(source);
    const warnings = words.filter(({ kind }) => WARNINGS.has(kind));
    const told = onePerPassage([warnings, promisesTold(source), claimsTold(source), words]);
    return [...contacts, ...dealsTold(source), ...told];
  };
}
