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

/** What a section of a persona's sheet is about. The last five say only how they look; the user says what they are about. */
export const sectionKinds = [
  'who', 'goals', 'needs', 'pains', 'motivations', 'traits', 'channels', 'skills', 'behaviours', 'brands', 'devices', 'interests', 'bio', 'context',
  'day', 'jobs', 'buying', 'empathy', 'list', 'text', 'bars', 'sliders', 'chips',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Facts that the section `who` knows by name; others are the user's own words. */
export const factKeys = ['age', 'gender', 'location', 'family', 'education', 'occupation', 'income', 'languages'] as const;
export type FactKey = (typeof factKeys)[number];

/** The five rings of buying insight (Revella). */
export const buyingRings = ['priorityInitiative', 'successFactors', 'perceivedBarriers', 'decisionCriteria', 'buyersJourney'] as const;
export type BuyingRing = (typeof buyingRings)[number];

/** What somebody does in a buying committee; often more than one thing. */
export const buyingRoles = ['initiator', 'user', 'influencer', 'decider', 'approver', 'buyer', 'gatekeeper'] as const;
export type BuyingRole = (typeof buyingRoles)[number];

/** The zones of an empathy map after the Nielsen Norman Group and after Gray's canvas of 2017. */
export const empathyZones = ['says', 'thinks', 'does', 'feels'] as const;
export const grayZones = ['who', 'needToDo', 'sees', 'says', 'does', 'hears', 'pains', 'gains'] as const;
export type EmpathyZone = (typeof empathyZones)[number] | (typeof grayZones)[number];

/** How close somebody stands to what a stakeholder map is about, from the middle outwards. */
export const stakeholderRings = ['core', 'direct', 'indirect'] as const;
export type StakeholderRing = (typeof stakeholderRings)[number];
export const actorKinds = ['person', 'group', 'team', 'company', 'authority', 'media', 'system'] as const;
export type ActorKind = (typeof actorKinds)[number];
/** What one stakeholder gives another. `value` = goods and services. */
export const relationKinds = ['value', 'money', 'information', 'trust', 'influence', 'support', 'conflict'] as const;
export type RelationKind = (typeof relationKinds)[number];
export const relationDirections = ['one', 'both', 'none'] as const;
export type RelationDirection = (typeof relationDirections)[number];

export const personaGrades = ['proto', 'qualitative', 'statistical'] as const;
export type PersonaGrade = (typeof personaGrades)[number];

/** Whole names of the Geneva emotion wheel families, offered as labels of an emotion point; any other text is allowed too. */
export const emotionFamilies = [
  'interest', 'amusement', 'pride', 'joy', 'pleasure', 'contentment', 'admiration', 'love', 'relief', 'compassion',
  'sadness', 'guilt', 'regret', 'shame', 'disappointment', 'fear', 'disgust', 'contempt', 'hate', 'anger',
] as const;
