import { describe, expect, it } from 'vitest';
import type { Finding } from '../../evidence/finding.ts';
import { quote } from '../../evidence/quote.ts';
import type { MentionValue } from '../../read/values.ts';
import { createText } from '../../text/text.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { noteSequence } from './note-sequence.ts';

/** `[NV:Nordavia]` names a party, `[out:The Ledger]` an outlet. */
function noted(marked: string, party: string | null = null) {
  const findings: Finding[] = [];
  let content = '';
  const named: { start: number; end: number; of: string }[] = [];
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const match = /^\[(\w+):(.+)\]$/.exec(part);
    const start = content.length;
    content += match?.[2] ?? part;
    if (match) named.push({ start, end: content.length, of: match[1] ?? '' });
  }
  const text = createText('one', content);
  for (const { start, end, of } of named) {
    const isOutlet = of === 'out';
    const value: Partial<MentionValue> = {
      type: isOutlet ? 'outlet' : 'party',
      entity: isOutlet ? `out:${content.slice(start, end)}` : `side:${of}`,
      party: isOutlet ? null : of,
    };
    const evidence = [quote(text, { start, end })] as const;
    findings.push({ id: `${start}`, kind: 'mention', value, basis: 'stated', evidence, reader: 'test' });
  }
  const tracked: TrackedText = {
    id: 'one',
    kind: 'report',
    party,
    parties: [],
    publisher: null,
    title: null,
    url: null,
    exchange: null,
    language: null,
    published: '2031-07-22',
    group: 'one',
    content,
    findings,
  };
  return noteSequence(tracked);
}

const unanswered = (marked: string) =>
  noted(marked).unanswered.map(({ by, outcome, times, origin }) => [by, outcome, times, origin]);

describe('requests without an answer', () => {
  it('are told with who asked, how often, and whom the sentence cites', () => {
    expect(
      unanswered(
        'They wanted a call. [out:The Ledger] wrote that [NV:Nordavia] had made three earlier requests that went unanswered.',
      ),
    ).toEqual([['NV', 'ignored', 3, 'out:The Ledger']]);
    expect(unanswered('据报道，[NV:诺方]此前曾两次提出通话要求而未获回应。')).toEqual([
      ['NV', 'ignored', 2, 'one'],
    ]);
    expect(unanswered('據報，[LH:嵐方]多次提出會晤請求，均遭拒絕。')).toEqual([
      ['LH', 'refused', null, 'one'],
    ]);
  });

  it('are none where something else was asked for, or nobody is named', () => {
    expect(
      unanswered('[NV:Nordavia] said its requests for documents went unanswered before the talks.'),
    ).toEqual([]);
    expect(unanswered('[NV:Nordavia] left letters from farmers unanswered.')).toEqual([]);
    expect(unanswered('Three requests for a call went unanswered.')).toEqual([]);
    expect(unanswered('[LH:岚方]的出口申请未获答复。')).toEqual([]);
  });
});

describe('other notes', () => {
  it('tell who took an invitation', () => {
    expect(
      noted('[NV:President Marsh] accepted an invitation to visit.').accepted.map(({ by }) => by),
    ).toEqual(['NV']);
    expect(noted('He invited me and I said yes.', 'NV').accepted.map(({ by }) => by)).toEqual(['NV']);
    expect(noted('He asked for tea and I said yes.', 'NV').accepted).toEqual([]);
  });

  it('mark the sentence that has words for answering', () => {
    const { replies } = noted('It rained. In response to the duty, the other side acted. It rained again.');
    expect(replies.map(({ cue }) => cue.exact)).toEqual(['In response to']);
    expect(replies[0]?.end).toBeLessThan(60);
    expect(noted('双方还谈到非关税反制措施。').replies).toEqual([]);
    expect(noted('岚方作出回應。').replies).toHaveLength(1);
  });
});
