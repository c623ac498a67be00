/**
 * Issues that an act brings up without a form of theirs: whoever says that every promise was kept speaks of how an
 * agreement is carried out, and whoever approves applications speaks of licences. By the kinds that readers give;
 * own compilation.
 */
export const issueImplications: {
  /** By the kind of a claim. Who denies only that something is true may speak of anything. */
  readonly claim: Readonly<Record<string, string>>;
  /** For who asked for the exchange. */
  readonly request: string;
  /** By the kind of an event. */
  readonly event: Readonly<Record<string, string>>;
  /** By the kind of an event that is still to come. */
  readonly scheduled: Readonly<Record<string, string>>;
  /** By the kind of a measure. */
  readonly measure: Readonly<Record<string, string>>;
  /** What an act on a regime brings up besides. */
  readonly regime: Readonly<Record<string, string>>;
} = {
  claim: {
    broken: 'agreement-implementation',
    delayed: 'agreement-implementation',
    kept: 'agreement-implementation',
    'fulfilled-own': 'agreement-implementation',
  },
  request: 'initiation',
  event: { invite: 'leader-visits' },
  scheduled: { 'consult-talks': 'next-round' },
  measure: {
    'licence-grant': 'licences',
    'licence-revocation': 'licences',
    'export-licensing': 'licences',
    'export-control': 'export-controls',
    'export-control-list': 'export-controls',
    'export-ban': 'export-controls',
    'export-guidance': 'export-controls',
    'is-informed-letter': 'export-controls',
    'tariff-rate': 'tariffs',
    'truce-period': 'tariff-truce',
    'entity-list-add': 'entity-list',
    'entity-list-remove': 'entity-list',
    'entity-list-suspend': 'entity-list',
    'unreliable-entity-add': 'unreliable-entity-list',
    'unreliable-entity-remove': 'unreliable-entity-list',
    'unreliable-entity-suspend': 'unreliable-entity-list',
    'port-fee': 'port-fees',
    sanction: 'sanctions',
  },
  regime: { 'export-licensing': 'export-controls' },
};
