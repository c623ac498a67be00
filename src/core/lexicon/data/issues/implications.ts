/** Something that was read, and the issue that it brings up without a form of its own. */
export interface Implication {
  /**
   * The kind of finding and what it says, each part closer than the last: `claim:broken`, `measure:port-fee`,
   */
  readonly by: string;
  readonly issue: string;
}

/**
 * Issues that an act brings up without a form of theirs: whoever says that every promise was kept speaks of how an
 * agreement is carried out, and whoever approves applications speaks of licences. By the kinds that readers give;
 * own compilation. Who denies only that something is true may speak of anything.
 */
export const issueImplications: readonly Implication[] = [
  { by: 'claim:broken', issue: 'agreement-implementation' },
  { by: 'claim:delayed', issue: 'agreement-implementation' },
  { by: 'claim:kept', issue: 'agreement-implementation' },
  { by: 'claim:fulfilled-own', issue: 'agreement-implementation' },
  { by: 'record:requestedBy', issue: 'initiation' },
  { by: 'event:invite', issue: 'leader-visits' },
  { by: 'event:consult-talks:scheduled', issue: 'next-round' },
  { by: 'measure:licence-grant', issue: 'licences' },
  { by: 'measure:licence-revocation', issue: 'licences' },
  { by: 'measure:export-licensing', issue: 'licences' },
  { by: 'measure:export-licensing:act', issue: 'export-controls' },
  { by: 'measure:export-control', issue: 'export-controls' },
  { by: 'measure:export-control-list', issue: 'export-controls' },
  { by: 'measure:export-ban', issue: 'export-controls' },
  { by: 'measure:export-guidance', issue: 'export-controls' },
  { by: 'measure:is-informed-letter', issue: 'export-controls' },
  { by: 'measure:fdpr', issue: 'export-controls' },
  { by: 'measure:affiliates-rule', issue: 'entity-list' },
  { by: 'measure:tariff-rate', issue: 'tariffs' },
  { by: 'measure:tariff-suspension', issue: 'tariffs' },
  { by: 'measure:truce-period', issue: 'tariff-truce' },
  { by: 'measure:antidumping', issue: 'trade-remedies' },
  { by: 'measure:investigation', issue: 'trade-remedies' },
  { by: 'measure:entity-list-add', issue: 'entity-list' },
  { by: 'measure:entity-list-remove', issue: 'entity-list' },
  { by: 'measure:entity-list-suspend', issue: 'entity-list' },
  { by: 'measure:unreliable-entity-add', issue: 'unreliable-entity-list' },
  { by: 'measure:unreliable-entity-remove', issue: 'unreliable-entity-list' },
  { by: 'measure:unreliable-entity-suspend', issue: 'unreliable-entity-list' },
  { by: 'measure:port-fee', issue: 'port-fees' },
  { by: 'measure:sanction', issue: 'sanctions' },
  { by: 'measure:visa-restriction', issue: 'visas' },
  { by: 'measure:visa-easing', issue: 'visas' },
  { by: 'measure:visa-revocation', issue: 'visas' },
  { by: 'measure:airspace-flights', issue: 'air-links' },
  { by: 'measure:investment-restriction', issue: 'investment-restrictions' },
  { by: 'measure:de-minimis-change', issue: 'de-minimis' },
  { by: 'measure:vessel-seizure', issue: 'maritime-security' },
  { by: 'measure:border-closure', issue: 'migration' },
  { by: 'measure:travel-advisory', issue: 'consular' },
  { by: 'measure:procurement-ban', issue: 'market-access' },
  { by: 'measure:tariff-quota', issue: 'market-access' },
  { by: 'measure:expulsion', issue: 'journalists-consulates' },
  { by: 'measure:mission-closure', issue: 'journalists-consulates' },
  { by: 'measure:data-app-ban', issue: 'digital-trade' },
];
