import type { MeasureAction, MeasureValue } from '../values.ts';
import type { Act, KindWord } from './words.ts';

/** What an act on a kind of measure comes to. */
export interface Effect {
  readonly measure: string;
  readonly action: MeasureAction;
  readonly direction: MeasureValue['direction'];
}

/** Acts that make sense for names on a list and for trade; every other kind takes all but these two. */
const LIST_ONLY: ReadonlySet<Act> = new Set(['add', 'delist']);
const LIST: ReadonlySet<Act> = new Set([
  'add',
  'delist',
  'remove',
  'suspend',
  'extend',
  'resume',
  'announce',
  'impose',
  'issue',
  'raise',
  'tighten',
  'expand',
]);
const FLOW: ReadonlySet<Act> = new Set(['suspend', 'ban', 'tighten', 'resume', 'grant', 'ease']);
const STANDING: ReadonlySet<Act> = new Set(['stay', 'expire']);
const INTO_REGIME: ReadonlySet<string> = new Set([
  'export-licensing',
  'export-control',
  'sanction',
  'investigation',
]);

/** Whether an act can be done to a kind of measure: names are listed, licences required, trade halted. */
export function fits(kind: KindWord, act: Act): boolean {
  const id = String(kind.entry.attributes?.kind);
  if (act === 'exempt')
    return kind.nature === 'restriction' || /^(?:licence-grant|import-easing|visa-restriction)$/.test(id);
  if (act === 'issue') return kind.nature !== 'restriction' || /letter|advisory|list|order/.test(id);
  // A quota is opened for those who may sell under it.
  if (act === 'open') return id === 'investigation' || id === 'tariff-quota';
  if (STANDING.has(act)) return !kind.isFlow && /^(?:restriction|permission|quota)$/.test(kind.nature);
  if (kind.isFlow) return FLOW.has(act) || (act === 'remove' && kind.entry.id === 'measure-kind:import');
  if (kind.isList) return LIST.has(act);
  if (act === 'add') return INTO_REGIME.has(id);
  if (LIST_ONLY.has(act)) return id === 'tariff-exclusion';
  if (act === 'require') return id === 'licence-grant' || id === 'import-easing';
  if (act === 'ban') return id === 'visa-restriction';
  if (kind.nature === 'purchase' || kind.nature === 'truce')
    return act === 'suspend' || act === 'extend' || act === 'resume';
  return true;
}

/** What kind of measure it is and whom it helps: the sign depends on what the act is done to. */
export function effectOf(kind: KindWord, act: Act, inner: Act | null): Effect {
  const { nature } = kind;
  if ((act === 'impose' || act === 'open') && isFavour(kind)) return effectOf(kind, 'grant', inner);
  const isPermission = !/^(?:restriction|guidance|neutral|quota)$/.test(nature);
  if (act === 'stay') return { measure: 'non-change', action: 'retain', direction: 'neutral' };
  if (act === 'exempt') return relief(kind);
  // A list of names grows by names that are put on it, a list of goods by its scope.
  if (act === 'expand' && kind.isList && kind.entry.attributes?.kind !== 'export-control-list')
    return effectOf(kind, 'add', inner);
  // To approve a restriction is to put it into force.
  if (act === 'grant' && nature === 'restriction') return effectOf(kind, 'impose', inner);
  if (nature === 'quota' && AMOUNT_OF_QUOTA.has(act))
    return { ...effectOf({ ...kind, nature: 'permission' }, act, inner), measure: kindOf(kind, 'impose') };
  // 暂停禁止出口: what is suspended is the ban, and not the trade.
  if (kind.isFlow && inner === 'ban' && ENDS.has(act))
    return { measure: banOf(kind), action: act === 'suspend' ? 'suspend' : 'remove', direction: 'ease' };
  if (kind.isFlow && act === 'suspend' && kind.entry.attributes?.halt === 1) {
    return { measure: kindOf(kind, 'impose'), action: 'impose', direction: 'tighten' };
  }
  // To prohibit trade that was free puts a ban on it.
  if (kind.isFlow && act === 'ban') return { measure: banOf(kind), action: 'impose', direction: 'tighten' };
  // Names that come off a list of the exempt lose what it gives; those that go on it get it.
  const action =
    LIST_ONLY.has(act) && isPermission
      ? act === 'delist'
        ? 'revoke'
        : 'grant'
      : act === 'remove' && kind.entry.attributes?.kind === 'tariff-quota'
        ? 'remove'
        : actionOf(act, nature, isPermission);
  // Extending a suspension goes on with what the suspension does, and so does leaving it in force.
  const goesOn = (action === 'extend' || action === 'retain') && inner !== null;
  const telling = goesOn ? actionOf(inner, nature, isPermission) : action;
  return {
    measure: act === 'ban' ? banOf(kind) : kindOf(kind, telling),
    action,
    direction:
      nature === 'neutral' || action === 'retain' ? 'neutral' : directionOf(telling, isPermission, nature),
  };
}

/** What ends a ban, for a time or for good. */
const ENDS: ReadonlySet<Act> = new Set(['suspend', 'remove', 'resume', 'ease']);

function banOf(kind: KindWord): string {
  const { ban } = kind.entry.attributes ?? {};
  return typeof ban === 'string' ? ban : kindOf(kind, 'tighten');
}

/** More of a quota helps, and less of it hurts; the quota itself is a limit. */
const AMOUNT_OF_QUOTA: ReadonlySet<Act> = new Set(['raise', 'cut', 'expand', 'tighten', 'grant']);

/** What those get who are let off a measure: of a duty an exclusion, of a licence an end of the need for it. */
function relief(kind: KindWord): Effect {
  const id = String(kind.entry.attributes?.kind);
  if (id === 'visa-restriction') return { measure: 'visa-easing', action: 'grant', direction: 'ease' };
  if (kind.nature === 'permission')
    return { measure: kindOf(kind, 'impose'), action: 'remove', direction: 'ease' };
  // Whoever need not pay a fee is rid of it.
  if (kind.entry.attributes?.figure === 'money')
    return { measure: kindOf(kind, 'remove'), action: 'remove', direction: 'ease' };
  const measure = kind.entry.attributes?.figure === 'rate' ? 'tariff-exclusion' : kindOf(kind, 'grant');
  return { measure, action: 'grant', direction: 'ease' };
}

/** What helps whoever gets it: putting visa-free entry or an exclusion into force grants it. */
function isFavour({ entry, nature, isFlow }: KindWord): boolean {
  const { kind, impose } = entry.attributes ?? {};
  return nature === 'permission' && !isFlow && impose === undefined && kind !== 'visa-restriction';
}

function actionOf(act: Act, nature: string, isPermission: boolean): MeasureAction {
  switch (act) {
    case 'exempt':
      return 'grant';
    case 'resume':
      return isPermission ? 'grant' : 'impose';
    case 'issue':
      if (nature === 'guidance') return 'announce';
      return isPermission ? 'grant' : 'impose';
    case 'ease':
      return isPermission ? 'grant' : 'cut';
    case 'expand':
      return isPermission ? 'grant' : 'tighten';
    case 'ban':
      return 'tighten';
    case 'add':
    case 'require':
    case 'open':
      return 'impose';
    case 'stay':
      return 'retain';
    case 'delist':
      return 'remove';
    case 'remove':
    case 'expire':
      return isPermission ? 'revoke' : 'remove';
    case 'announce':
      return nature === 'restriction' ? 'impose' : 'announce';
    case 'impose':
      return nature === 'truce' ? 'grant' : 'impose';
    default:
      return act;
  }
}

function kindOf({ entry, nature }: KindWord, action: MeasureAction): string {
  // A requirement is what imposing the permit comes to, whatever is done to it.
  const isRequirement = nature === 'restriction' && entry.attributes?.nature === 'permission';
  const named = isRequirement ? entry.attributes?.impose : undefined;
  if (typeof named === 'string') return named;
  return ofAction(entry, action);
}

function ofAction(entry: KindWord['entry'], action: MeasureAction): string {
  const named = entry.attributes?.[action];
  if (typeof named === 'string') return named;
  return String(entry.attributes?.kind);
}

const LOOSENS: ReadonlySet<MeasureAction> = new Set(['cut', 'suspend', 'remove', 'revoke']);
const TIGHTENS: ReadonlySet<MeasureAction> = new Set(['announce', 'impose', 'raise', 'extend', 'tighten']);

function directionOf(action: MeasureAction, isPermission: boolean, nature: string) {
  if (action === 'clarify' || action === 'retain') return 'neutral';
  if (nature === 'guidance' && action === 'announce') return 'neutral';
  if (!isPermission) {
    if (LOOSENS.has(action)) return 'ease';
    return TIGHTENS.has(action) ? 'tighten' : 'ease';
  }
  if (action === 'impose' || action === 'tighten' || LOOSENS.has(action)) return 'tighten';
  return 'ease';
}
