import type { FindingKind } from '../../../src/core/evidence/finding.ts';
import type {
  AmountValue,
  CitationValue,
  ClaimValue,
  CommitmentValue,
  DiscrepancyKind,
  EvaluationValue,
  EventValue,
  FormulationValue,
  MeasureAction,
  MeasureValue,
} from '../../../src/core/read/values.ts';
import type { ItemLists } from './items.ts';

/** What a list of a sentence holds: the kind of its findings, its keys, and the values that a key may have. */
export interface ItemKind {
  readonly finding: FindingKind;
  readonly needed: readonly string[];
  readonly free: readonly string[];
  readonly allowed: Readonly<Record<string, readonly (string | null)[]>>;
}

const BOUNDS = ['exact', 'approx', '>=', '<=', '>', '<', '<~'] as const;

/** The lists of a sentence. */
export const ITEM_KINDS: { readonly [Key in keyof ItemLists]: ItemKind } = {
  times: {
    finding: 'time',
    needed: ['value'],
    free: ['bound', 'approximate', 'section', 'precision', 'anchor'],
    allowed: {
      bound: ['<', '<=', '>', '>=', null],
      section: ['early', 'mid', 'late', null],
      anchor: ['stated', 'published', 'exchange', 'context', 'event', null],
    },
  },
  amounts: {
    finding: 'amount',
    needed: ['quantity', 'value', 'unit', 'bound'],
    free: ['low', 'high', 'currency', 'change'],
    allowed: {
      quantity: [
        'percent',
        'percentage-point',
        'money',
        'count',
        'duration',
        'ratio',
      ] satisfies AmountValue['quantity'][],
      bound: BOUNDS,
      change: ['level', 'change', 'from', 'to', null] satisfies AmountValue['change'][],
    },
  },
  measures: {
    finding: 'measure',
    needed: ['measure', 'by', 'on', 'action', 'direction'],
    free: ['value', 'unit', 'status', 'bound', 'figure', 'before', 'component', 'duration'],
    allowed: {
      action: [
        'announce',
        'impose',
        'raise',
        'cut',
        'suspend',
        'retain',
        'extend',
        'remove',
        'revoke',
        'grant',
        'tighten',
        'clarify',
        null,
      ] satisfies (MeasureAction | null)[],
      direction: ['tighten', 'ease', 'neutral'] satisfies MeasureValue['direction'][],
      status: [
        'announced',
        'effective',
        'suspended',
        'planned',
        'executed',
        null,
      ] satisfies MeasureValue['status'][],
      figure: ['level', 'change', 'ambiguous', null] satisfies MeasureValue['figure'][],
      component: ['total', 'component', null] satisfies MeasureValue['component'][],
      bound: BOUNDS,
    },
  },
  commitments: {
    finding: 'commitment',
    needed: ['type', 'by'],
    free: ['to', 'deadline', 'condition'],
    allowed: {
      type: ['commitment', 'demand', 'offer', 'reaffirmation', 'joint'] satisfies CommitmentValue['type'][],
    },
  },
  claims: {
    finding: 'claim',
    needed: ['claim', 'claimant', 'accused'],
    free: ['reply'],
    allowed: {
      claim: ['kept', 'broken', 'delayed', 'denied', 'fulfilled-own'] satisfies ClaimValue['claim'][],
    },
  },
  forecasts: { finding: 'forecast', needed: ['by', 'hedge'], free: ['condition', 'horizon'], allowed: {} },
  formulations: {
    finding: 'formulation',
    needed: ['id', 'match'],
    free: [],
    allowed: { match: ['exact', 'elided', 'altered'] satisfies FormulationValue['match'][] },
  },
  motives: { finding: 'motive', needed: ['by', 'about'], free: [], allowed: {} },
  evaluations: {
    finding: 'evaluation',
    needed: ['by', 'target', 'polarity'],
    free: ['aspect'],
    allowed: {
      polarity: ['positive', 'negative'] satisfies EvaluationValue['polarity'][],
      aspect: ['conduct', 'mind', 'breach', 'compliance', 'outcome'] satisfies EvaluationValue['aspect'][],
    },
  },
  events: {
    finding: 'event',
    needed: ['event', 'actors', 'recipients', 'date', 'status'],
    free: [],
    allowed: { status: ['past', 'scheduled', 'denied'] satisfies EventValue['status'][] },
  },
};

/** The keys of a sentence that hold items. */
export const ITEM_KEYS = Object.keys(ITEM_KINDS) as readonly (keyof ItemLists)[];

/** The kinds of discrepancy; an object, so that the compiler misses one that is left out. */
const DISCREPANCIES: Readonly<Record<DiscrepancyKind, true>> = {
  interval: true,
  'vague-interval': true,
  duration: true,
  weekday: true,
  offset: true,
  sum: true,
  figure: true,
  'event-date': true,
  'quotation-form': true,
  'quotation-venue': true,
  'quotation-object': true,
  initiator: true,
  scope: true,
  silence: true,
  status: true,
  'instrument-status': true,
  'publication-order': true,
  tone: true,
  channel: true,
  level: true,
  'name-form': true,
  role: true,
  holder: true,
  affiliation: true,
  enumeration: true,
  exhibit: true,
  'uncited-source': true,
  'unused-citation': true,
  'early-source': true,
  masked: true,
  'unsupported-speaker': true,
  unattributed: true,
  'quotation-marks': true,
  script: true,
  punctuation: true,
  boilerplate: true,
};

export const DISCREPANCY_KINDS: readonly string[] = Object.keys(DISCREPANCIES);

export const CITATION_MATCHES: readonly CitationValue['match'][] = ['matched', 'list-only', 'body-only'];
