import { describe, expect, it } from 'vitest';
import { PARTIES, trackedText } from '../input/tracked-text.fixture.ts';
import { noteAgendaLeads } from './note-agenda-leads.ts';

const leads = (content: string, party: string | null = null) =>
  noteAgendaLeads(trackedText('t', content, { exchange: 'call', party }), PARTIES).map((one) => one.party);

describe('noteAgendaLeads', () => {
  it.each([
    ['肯尼亚主导了此次通话的议程。', 'KE'],
    ['此次會談的議程由挪威主導。', 'NO'],
    ['会谈在挪威主导下展开。', 'NO'],
    ['会谈议题由双方共同商定。', 'mutual'],
    ['Kenya set the agenda of the call.', 'KE'],
    ['By most accounts the agenda was driven by Norway.', 'NO'],
    ['The agenda was agreed in advance by both sides.', 'mutual'],
  ])('%s: %s', (content, party) => expect(leads(content)).toEqual([party]));

  it('takes “we” for the party of the text', () => {
    expect(leads('We set the agenda of the talks.', 'NO')).toEqual(['NO']);
    expect(leads('We set the agenda of the talks.')).toEqual([]);
  });

  it.each([
    'Kenya tried to set the agenda of the call.',
    'Who set the agenda, Kenya or Norway?',
    '肯尼亚未能主导议程。',
    'Climate was on the agenda of Kenya and Norway.',
    'Brazil set the agenda of the summit.',
    '在肯尼亚主导下，地区贸易增长。',
    '在肯尼亚选举节奏主导下，会谈一再推迟。',
  ])('takes nothing from %s', (content) => expect(leads(content)).toEqual([]));

  it('tells both where a text names both, each once', () =>
    expect(
      leads('Kenya set the agenda in March. The agenda was set by Norway in May. Norway drove the agenda.'),
    ).toEqual(['KE', 'NO']));
});
