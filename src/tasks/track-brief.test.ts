import { beforeAll, describe, expect, it } from 'vitest';
import type { BriefLanguage, Part } from '../core/brief/document.ts';
import { sentencesOf } from '../core/brief/evidence-register.ts';
import type { OverTimeInput } from '../core/brief/over-time/over-time-input.ts';
import { overTimeHtml, overTimeMarkdown } from '../core/brief/over-time/over-time-page.ts';
import { OVER_TIME_WORDINGS } from '../core/brief/over-time/wording/over-time-wordings.ts';
import { writeOverTime } from '../core/brief/over-time/write-over-time.ts';
import { writePreview } from '../core/brief/over-time/write-preview.ts';
import { type TrackResult, trackDossier } from './track.ts';
import { inputOf, writeTrackBrief } from './track-brief.ts';

const SAMPLE = 'samples/harbour-dialogue';
const CHRONOLOGY = 'samples/us-china-2025';
const LANGUAGES: readonly BriefLanguage[] = ['en', 'zh-Hans', 'zh-Hant'];
let sample: TrackResult;
let chronology: TrackResult;

beforeAll(async () => {
  sample = await trackDossier(SAMPLE);
  chronology = await trackDossier(CHRONOLOGY);
}, 60_000);

/** Every string that the words of a language hold. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('a brief over time', () => {
  it.each(LANGUAGES)('cites evidence for every sentence and row (%s)', (language) => {
    for (const result of [sample, chronology]) {
      const sentences = sentencesOf(writeOverTime(inputOf(result), language));
      expect(sentences.length).toBeGreaterThan(100);
      expect(sentences.filter(({ cites }) => cites.length === 0)).toEqual([]);
      expect(sentences.filter(({ words }) => words.length === 0)).toEqual([]);
      const said = sentences.flatMap(({ words }) => words.filter((one) => typeof one === 'string'));
      expect(said.filter((words) => /undefined|NaN|Infinity|\[object/.test(words))).toEqual([]);
    }
  });

  it('has the sections that the dossier has something for, and no others', () => {
    const ids = (result: TrackResult) => writeOverTime(inputOf(result), 'en').sections.map(({ id }) => id);
    expect(ids(sample)).toEqual([
      'glance',
      'contacts',
      'phases',
      'state',
      'timeline',
      'measures',
      'commitments',
      'wording',
      'denied',
      'deeds',
      'sequence',
      'shape',
      'reactions',
      'market',
      'forecasts',
      'discrepancies',
      'analogues',
    ]);
    expect(ids(chronology)).not.toContain('forecasts');
    expect(ids(chronology)).not.toContain('wording');
  });

  it('gives every version where sources differ, and quotes them', () => {
    const document = writeOverTime(inputOf(sample), 'en');
    const differing = document.sections.find(({ id }) => id === 'discrepancies');
    const items = (differing?.parts ?? []).flatMap((part: Part) => (part.kind === 'items' ? part.items : []));
    const duration = items.find(({ label }) => label.startsWith('Duration'));
    const quoted = duration?.sentences.flatMap(({ words }) =>
      words.flatMap((one) => (typeof one === 'string' ? [] : [one.verbatim.exact])),
    );
    expect(quoted).toEqual(['about an hour and a half', 'nearly two hours']);
  });

  it('says what was searched where it says that nothing was found', () => {
    const unmatched = sentencesOf(writeOverTime(inputOf(sample), 'en')).filter(({ words }) =>
      words.some((one) => typeof one === 'string' && one.startsWith('No matching act')),
    );
    expect(unmatched.length).toBeGreaterThan(5);
    expect(unmatched.every(({ cites }) => cites.some(({ kind }) => kind === 'sweep'))).toBe(true);
  });

  it('shows the events behind each label of the state, and what others call it as quotations', () => {
    const state = writeOverTime(inputOf(chronology), 'en').sections.find(({ id }) => id === 'state');
    const rows = (state?.parts ?? []).flatMap((part: Part) => (part.kind === 'list' ? part.rows : []));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every(({ cites }) => cites.every(({ kind }) => kind === 'quote'))).toBe(true);
  });

  it('holds a topic said not to have been discussed against the other side’s own words', () => {
    const denied = writeOverTime(inputOf(sample), 'en').sections.find(({ id }) => id === 'denied');
    const items = (denied?.parts ?? []).flatMap((part: Part) => (part.kind === 'items' ? part.items : []));
    const chips = items.find(
      ({ label, sentences }) => label.startsWith('Semiconductors') && sentences.length > 1,
    );
    const quoted = chips?.sentences.flatMap(({ words }) =>
      words.flatMap((one) => (typeof one === 'string' ? [] : [one.verbatim.exact])),
    );
    expect(quoted).toEqual(['Semiconductors were not discussed', '先进芯片']);
  });

  it('stays short: long lists are folded', () => {
    const open = (part: Part): number =>
      part.kind === 'list' ? part.rows.length : part.kind === 'items' ? part.items.length : 0;
    for (const result of [sample, chronology])
      for (const { parts } of writeOverTime(inputOf(result), 'en').sections)
        expect(Math.max(0, ...parts.map(open))).toBeLessThanOrEqual(15);
  });

  it('is written in every language to the last word', () => {
    const [en, hans, hant] = LANGUAGES.map((language) => strings(OVER_TIME_WORDINGS[language]));
    expect(hans).toHaveLength(en?.length ?? 0);
    expect(hant).toHaveLength(en?.length ?? 0);
    expect([...(hans ?? []), ...(hant ?? [])].filter((words) => /[a-z]{4,}/.test(words))).toEqual([]);
  });

  it('gives the same bytes twice, as a page by itself', async () => {
    const page = await writeTrackBrief(SAMPLE, sample, 'en', 'html');
    expect(await writeTrackBrief(SAMPLE, sample, 'en', 'html')).toBe(page);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(page).toContain('are invented');
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(targets.filter((id) => !anchors.has(id ?? ''))).toEqual([]);
  });

  it('numbers every footnote of its Markdown', async () => {
    const text = await writeTrackBrief(CHRONOLOGY, chronology, 'zh-Hans', 'markdown');
    const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const given = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n));
    expect([...used].filter((n) => !given.has(n))).toEqual([]);
    expect(text).toContain('federalregister.gov');
    expect(text).not.toContain('<svg');
  });

  it('lets no name open a tag', () => {
    const input = inputOf(sample);
    const bad = '<script>alert(1)</script>';
    const label = { en: bad, 'zh-Hans': bad, 'zh-Hant': bad };
    const hostile: OverTimeInput = {
      ...input,
      labels: { ...input.labels, party: new Map([['NV', label]]), issue: new Map([['tariffs', label]]) },
    };
    const document = writeOverTime(hostile, 'en');
    expect(overTimeHtml(document, hostile, new Map())).not.toContain('<script');
    expect(overTimeMarkdown(document, hostile, new Map())).not.toMatch(/(?<!\\)<script/);
  });
});

describe('a preview of the next round', () => {
  it.each(LANGUAGES)('cites evidence for every sentence (%s)', (language) => {
    const sentences = sentencesOf(writePreview(inputOf(sample), language));
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it('of tables alone tells what stands, what ends and what was put to the other side', () => {
    const { openIssues, before } = chronology.tracking.agenda;
    expect(before.windows.length).toBeGreaterThan(5);
    expect(openIssues.length).toBeGreaterThan(10);
    expect(openIssues.every(({ agenda, first }) => agenda === 'open' && first.kind === 'data')).toBe(true);
    const chips = openIssues.find(({ issue }) => issue === 'semiconductors');
    expect(chips?.parts.filter(({ points }) => points > 0).map(({ part, count }) => [part, count])).toEqual([
      ['divergence', 1],
      ['days-open', 261],
      ['measures', 1],
    ]);
    const ids = writePreview(inputOf(chronology), 'en').sections.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['round', 'issues', 'before']));
  });

  it('puts nothing on the agenda that no words put there', () => {
    const document = writePreview(inputOf(sample), 'en');
    const { nextRound } = sample.tracking.agenda;
    const headings = document.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'heading' ? [part.words] : [])),
    );
    expect(headings.includes('Put on the agenda by words')).toBe(nextRound.agenda.length > 0);
  });
});
