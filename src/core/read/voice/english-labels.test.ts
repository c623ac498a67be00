import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

function said(content: string, party: string | null = 'FR'): readonly string[] {
  const kind = party === null ? ('report' as const) : ('statement' as const);
  const about = { ...UNKNOWN_SOURCE, kind, party, parties: ['FR', 'PE'] };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices
    .filter(({ mode }) => mode !== 'narrator')
    .map((one) => `${one.speaker.id}: ${content.slice(one.content.start, one.content.end)}`);
}

describe('labels in small letters', () => {
  const briefing = [
    'Foreign Ministry Spokesperson Ada Rive’s Regular Press Conference on May 5, 2031',
    'Fjord News: Peru will host the next round. What is your comment?',
    'Ada Rive: We have noted the announcement. France welcomes it.',
    'Port Calder Evening Wire: Will the minister go?',
    'Ada Rive: I have nothing to share.',
  ].join('\n');

  it('are those of the spokesperson in the heading, and of whoever asks before', () => {
    expect(said(briefing)).toEqual([
      'out:fjord-news: Peru will host the next round.',
      'out:fjord-news: What is your comment?',
      'per:ada-rive: We have noted the announcement.',
      'per:ada-rive: it.',
      'out:port-calder-evening-wire: Will the minister go?',
      'per:ada-rive: I have nothing to share.',
    ]);
  });

  it('are those of a person who comes back between questions', () => {
    const interview = [
      'On thin ice',
      'Harbour Courier: Why now?',
      'Ida Holm: The ice is gone.',
      'Harbour Courier: And the fees?',
      'Ida Holm: They stay.',
    ].join('\n');
    expect(said(interview, null)).toEqual([
      'out:harbour-courier: Why now?',
      'per:ida-holm: The ice is gone.',
      'out:harbour-courier: And the fees?',
      'per:ida-holm: They stay.',
    ]);
  });

  it('are none in a list of particulars', () => {
    expect(said('Place: Lima.\nParticipants: two ministers.\nPlace: Paris.\nTopic: fish.')).toEqual([]);
    expect(said('Next Steps: experts meet in May.\nKey Issue: who pays?\nNext Steps: none yet.')).toEqual([]);
  });

  it('are none where they name a country', () => {
    expect(said('Peru: 12 boats were seized.\nFrance: 3 boats.\nPeru: is that all?', null)).toEqual([]);
  });
});

it('takes whoever an interview introduces for the one who answers', () => {
  const content = [
    'The chief negotiator, Rhea Salter, spoke to the Harbour Courier about the deal.',
    'Q: Why did you leave?',
    'A: The table was empty.',
  ].join('\n');
  expect(said(content, null).at(-1)).toBe('per:rhea-salter: The table was empty.');
});
