import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { FormulationValue } from '../values.ts';
import { type PhraseMatch, variants } from './variants.ts';

/** Set phrases (提法): word for word, with members left out, or with words put in. */
export const setPhrase: Reader<'formulation'> = {
  id: 'formulation/set-phrase',
  version: '0.1.0',
  kind: 'formulation',
  summary:
    'A listed formulation word for word; a listed Chinese series with members left out (elided); a listed Chinese phrase of eight characters or more with words put in (altered).',
  *read(context): Iterable<Draft<FormulationValue>> {
    for (const sentence of context.sentences) {
      const exact: PhraseMatch[] = context.hits('formulation', sentence).map((hit) => ({
        start: hit.start,
        end: hit.end,
        match: 'exact',
        entry: hit.entry,
      }));
      const others = sentence.language === 'zh' ? variants(context, sentence) : [];
      for (const one of settle(exact, others)) yield draft(context, one);
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '林岸[[应约]]发言。',
      because: 'a listed phrase word for word',
      value: { formulation: 'at-request', match: 'exact' },
    },
    {
      language: 'zh',
      marked: '雙方本著[[相互尊重、和平共處、合作共贏]]的原則相處。',
      because: 'Traditional is folded',
      value: { formulation: 'mutual-respect', match: 'exact' },
    },
    {
      language: 'zh',
      marked: '双方应[[相互尊重、合作共赢]]。',
      because: 'one member of the series is left out',
      value: { formulation: 'mutual-respect', match: 'elided' },
    },
    {
      language: 'en',
      marked: 'They spoke of [[mutual respect]].',
      because: 'a listed phrase word for word',
      value: { formulation: 'mutual-respect', match: 'exact' },
    },
    { language: 'en', marked: 'The harbour was closed for repairs.', because: 'no listed phrase' },
    { language: 'zh', marked: '港口因检修关闭。', because: 'no listed phrase' },
  ],
};

function draft(context: ReadingContext, { start, end, match, entry }: PhraseMatch): Draft<FormulationValue> {
  return {
    span: { start, end },
    value: {
      formulation: entry.id,
      match,
      class: entry.class,
      valence: entry.valence,
      holders: context.voices.at(start)?.holders ?? [],
    },
  };
}

/** As among exact hits the longer phrase wins: a variant replaces the hits it covers, and gives way to any it cuts. */
function settle(exact: readonly PhraseMatch[], others: readonly PhraseMatch[]): readonly PhraseMatch[] {
  if (others.length === 0) return exact;
  const kept = others.filter((other) =>
    exact.every((one) => one.end <= other.start || other.end <= one.start || covers(other, one)),
  );
  return [...exact.filter((one) => !kept.some((other) => covers(other, one))), ...kept].sort(
    (a, b) => a.start - b.start,
  );
}

function covers(outer: PhraseMatch, inner: PhraseMatch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
