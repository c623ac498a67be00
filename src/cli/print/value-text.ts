import type { BalanceValue, DiscrepancyValue, EventValue } from '../../core/read/values.ts';
import type { Finding } from '../../tasks/read-file.ts';
import { balanceText, discrepancyText, eventText } from './narrator-text.ts';

/** A finding's value in one short line. Fields that a reader may leave out are left out. */
export function valueText({ kind, value }: Finding): string {
  const field = value as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'issue':
      return join(field.issue, field.status === 'excluded' && 'not discussed', holders(field.holders));
    case 'utterance':
      return join(
        field.speakerAsWritten || field.speaker,
        field.negated === true && 'not',
        field.act,
        list(field.issues),
      );
    case 'formulation':
      return formulationText(field);
    case 'mention':
      return join(field.type, field.entity ?? '?', field.flag);
    case 'time':
      return join(field.value);
    case 'measure':
      return measureText(field);
    case 'record':
      return recordText(field);
    case 'commitment':
      return join(
        field.type,
        list(field.by),
        field.to !== null && `→ ${String(field.to)}`,
        list(field.issues),
      );
    case 'claim':
      return join(`${String(field.claimant)}:`, field.claim, field.accused ?? field.accusedAsWritten);
    case 'forecast':
      return join(`${String(field.by)}:`, field.hedge, field.condition !== null && '(conditional)');
    case 'amount':
      return amountText(field);
    case 'event':
      return eventText(value as EventValue);
    case 'discrepancy':
      return discrepancyText(value as DiscrepancyValue);
    case 'balance':
      return balanceText(value as BalanceValue);
    case 'motive':
      return join(`${String(field.by)}:`, field.about ?? field.aboutAsWritten ?? '?', field.cue);
    case 'evaluation':
      return join(
        `${String(field.by)}:`,
        field.target,
        field.polarity === 'positive' ? '+' : '−',
        field.aspect,
      );
    case 'criterion':
      return join(`${String(field.of)}:`, 'by', field.criterion, `(${String(field.by)})`);
    case 'citation':
      return join(field.outlet ?? '?', field.date, field.match, field.masked === true && 'masked');
    case 'frame':
      return join(field.frame, holders(field.holders));
    default:
      return JSON.stringify(value);
  }
}

function amountText(field: Readonly<Record<string, unknown>>): string {
  const number = field.value ?? `${String(field.low)}–${String(field.high)}`;
  const bound = field.bound !== 'exact' && field.bound;
  return join(
    bound,
    String(number),
    field.currency ?? field.unit,
    field.of !== null && `of ${String(field.of)}`,
  );
}

function measureText(field: Readonly<Record<string, unknown>>): string {
  const sides = `${String(field.by ?? '?')} → ${String(field.on ?? '?')}:`;
  const value = field.value !== null && `${String(field.value)} ${String(field.unit)}`;
  return join(
    sides,
    field.action ?? 'named',
    field.measure,
    value,
    field.status && `(${String(field.status)})`,
  );
}

function recordText(field: Readonly<Record<string, unknown>>): string {
  const name = String(field.field).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const { value } = field;
  const bound = field.bound !== 'exact' && field.bound;
  if (field.field === 'duration') return join(`${name}:`, bound, `${String(field.minutes)} min`);
  if (Array.isArray(value)) return join(`${name}:`, field.part !== 'members' && field.part, list(value));
  if (value === null) return join(`${name}: not named`, field.formula && `(${String(field.formula)})`);
  return join(
    `${name}:`,
    value,
    field.margins === true && '(on the margins)',
    field.name && `(${String(field.name)})`,
  );
}

function holders(value: unknown): string | false {
  return Array.isArray(value) && value.length > 0 && `(${value.join(', ')})`;
}

function list(value: unknown): string | false {
  return Array.isArray(value) && value.length > 0 && value.join(', ');
}

function join(...parts: readonly unknown[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

function formulationText(field: Readonly<Record<string, unknown>>): string {
  const ladder = field.ladder as { readonly id: string; readonly rung: number; readonly of: number } | null;
  const [dropped, added] = [list(field.dropped), list(field.added)];
  return join(
    field.formulation,
    field.match !== 'exact' && field.match,
    dropped && `without ${dropped}`,
    added && `with ${added}`,
    ladder !== null && `${ladder.id} ${ladder.rung}/${ladder.of}`,
    holders(field.holders),
  );
}
