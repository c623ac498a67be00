import { type FindingOf, findingsOf } from '../../../src/core/read/reading.ts';
import type { RecordValue } from '../../../src/core/read/values.ts';
import { foldText } from '../folded.ts';
import { type Check, type TrapCase, verdict } from './trap.ts';

type Request = Extract<RecordValue, { field: 'requestedBy' }>;

/** The states of a trap that stand for any state; no lexicon has them, so that the words are looked at. */
const PLACEHOLDERS: Readonly<Record<string, RegExp>> = {
  A: /甲|(?<![a-z])a$/,
  B: /乙|(?<![a-z])b(?![a-z])/,
};

function requests({ reading }: TrapCase): readonly Request[] {
  return findingsOf(reading, 'record')
    .map(({ value }) => value)
    .filter((value) => value.field === 'requestedBy');
}

/** Whether the finding names the expected party, and nobody else where the sentence names none. */
function isRequester(request: Request, wanted: unknown): boolean {
  if (wanted === null) return request.value === null;
  const name = String(wanted);
  if (name === 'counterpart') return request.value === null || request.value === 'counterpart';
  const placeholder = PLACEHOLDERS[name];
  if (placeholder !== undefined) {
    return [request.value, request.asker].some(
      (words) => words !== null && placeholder.test(foldText(words)),
    );
  }
  return request.value?.toLowerCase() === name.toLowerCase();
}

/** Who asked for the exchange, and whether the words say so or a formula implies it. */
export const initiation: Check = (expected, one) => {
  const wanted = expected as { requested_by: unknown; explicitness?: string };
  const found = requests(one).filter(({ object }) => object === 'exchange');
  const right = found.some(
    (request) =>
      isRequester(request, wanted.requested_by) &&
      (wanted.explicitness === undefined || request.explicit === !/implied/.test(wanted.explicitness)),
  );
  return verdict(right && found.length === 1, found);
};

/** A request in one language's version: for the exchange itself, or for something promised in it. */
export const requestInChinese: Check = (expected, one) =>
  one.version === 'en' ? 'of another version' : requestFor(expected, one);

/** A request of which no version is named. */
export const requestFor: Check = (expected, one) => {
  const wanted = expected as { requested_by: unknown; object: string };
  const isOfExchange = /^(?:call|meeting|talks|exchange)$/.test(wanted.object);
  const found = requests(one).filter(({ object }) => (object === 'exchange') === isOfExchange);
  return verdict(
    found.length === 1 && found.every((request) => isRequester(request, wanted.requested_by)),
    found,
  );
};

export const requestInEnglish: Check = (expected, one) => {
  if (one.version !== 'en') return 'of another version';
  const wanted = expected as { requested_by_call?: unknown; requested_by_commitment?: unknown };
  const found = requests(one);
  const ofCall = found.filter(({ object }) => object === 'exchange');
  const ofCommitment = found.filter(({ object }) => object !== 'exchange');
  const isCall =
    wanted.requested_by_call === undefined ||
    (wanted.requested_by_call === null
      ? ofCall.every(({ value }) => value === null)
      : ofCall.some((request) => isRequester(request, wanted.requested_by_call)));
  const isCommitment =
    wanted.requested_by_commitment === undefined ||
    ofCommitment.some((request) => isRequester(request, wanted.requested_by_commitment));
  return verdict(isCall && isCommitment, found);
};

type Publication = FindingOf<'record'> & { readonly value: Extract<RecordValue, { field: 'publication' }> };

/** Which side published first, among the publications of some kinds. */
function firstPublished(kinds: readonly string[]): Check {
  return (expected, { reading }) => {
    const found = findingsOf(reading, 'record')
      .filter((finding): finding is Publication => finding.value.field === 'publication')
      .map(({ value }) => value);
    const [first] = found
      .filter((value) => kinds.includes(value.value) && value.time !== null)
      .sort((a, b) => minutes(a.time) - minutes(b.time));
    return verdict(first?.party?.toLowerCase() === expected, found);
  };
}

/** Minutes since midnight of a time such as `9:10` or `T09:10`. */
function minutes(time: string | null): number {
  const [, hour, minute] = /(\d{1,2}):(\d{2})/.exec(time ?? '') ?? [];
  return Number(hour) * 60 + Number(minute);
}

export const firstFlash = firstPublished(['flash']);
export const firstWithContent = firstPublished(['full', 'post', 'oral', 'briefing']);
export const firstFullReadout = firstPublished(['full']);
