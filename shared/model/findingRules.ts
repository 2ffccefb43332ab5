/** Every rule by which a map is read, by category, in the order in which they are told. Each has messages `finding.<rule>.…`. */
export const findingRules = [
  'channelSwitch', 'askedTwice', 'impersonal', 'transfer', 'repeatContact', 'tooManySteps', 'longWait',
  'expectationGap', 'badMoment', 'brokenPromise', 'peakEnd',
  'noTouchpoint', 'noOwner', 'handOff', 'unansweredPain', 'unownedOpportunity', 'noPostPurchase', 'singleChannel',
  'demographicsOnly', 'onlyAssumed', 'usualKpis', 'oldReading',
] as const;
export type FindingRuleId = (typeof findingRules)[number];

/** Every rule by which a persona is read, the gravest first. Each has messages `finding.<rule>.…`. */
export const personaRules = ['noEvidence', 'outsideData', 'demographicsOnly', 'overclaimed', 'onlyAssumed'] as const;
export type PersonaRuleId = (typeof personaRules)[number];
