/** The field's fixed vocabularies. Each value has a message `vocabulary.<list>.<value>` in every locale. */

export const laneKinds = [
  'actions', 'touchpoints', 'emotion', 'thoughts', 'pains', 'opportunities', 'channels', 'frontstage', 'backstage',
  'support', 'owners', 'kpis', 'employee', 'promise', 'storyboard', 'process', 'text',
] as const;
export type LaneKind = (typeof laneKinds)[number];

export const channels = [
  'searchOrganic', 'searchPaid', 'direct', 'referral', 'social', 'displayAd', 'email', 'website', 'mobileApp', 'chat',
  'chatbot', 'messagingApp', 'selfService', 'forum', 'reviewSite', 'phone', 'sms', 'post', 'store', 'event', 'salesRep',
  'partner', 'delivery', 'product', 'wordOfMouth',
] as const;
export type Channel = (typeof channels)[number];

export const evidenceGrades = ['assumed', 'observed', 'measured'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

export const tints = ['t1', 't2', 't3', 't4', 't5', 't6'] as const;
export type Tint = (typeof tints)[number];

/** Colours of persona curves; each has its own dash and marker too. */
export const inks = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;
export type PersonaInk = (typeof inks)[number];

export const durationUnits = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
export type DurationUnit = (typeof durationUnits)[number];

export const initiators = ['customer', 'organisation'] as const;
export const compliances = ['completed', 'missing', 'failing', 'adhoc'] as const;
export const connectionKinds = ['flow', 'alternative', 'drop-off'] as const;
export const journeyStates = ['current', 'future'] as const;
export const perspectives = ['customer', 'employee'] as const;
export const opportunityStatuses = ['idea', 'planned', 'doing', 'done', 'dropped'] as const;
export const metricKinds = ['nps', 'csat', 'ces', 'churn', 'retention', 'clv', 'own'] as const;
export const metricDirections = ['up', 'down'] as const;
/** Where a finding of research comes from. */
export const evidenceKinds = ['interview', 'survey', 'review', 'analytics', 'observation', 'supportTicket', 'workshop'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const personaGrades = ['proto', 'qualitative', 'statistical'] as const;

/** Whole names of the Geneva emotion wheel families, offered as labels of an emotion point; any other text is allowed too. */
export const emotionFamilies = [
  'interest', 'amusement', 'pride', 'joy', 'pleasure', 'contentment', 'admiration', 'love', 'relief', 'compassion',
  'sadness', 'guilt', 'regret', 'shame', 'disappointment', 'fear', 'disgust', 'contempt', 'hate', 'anger',
] as const;
