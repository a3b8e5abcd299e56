/**
 * Hash of the terms of the agreement `narvardsenheten-osthammar`, as both parties signed them.
 * Must equal what samverkan derives from the agreement's text: a difference shows as a deviation, as it should.
 */
export const narvardsenhetenVillkorHash =
  'dd9cf2286d07be3cef101f9870359d03dd185507155e5c5dcb03e403766999ba';
