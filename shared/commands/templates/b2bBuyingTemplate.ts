import type { TemplateSource } from '../templateSource.ts';

export const b2bBuyingTemplate = {
  id: 'b2bBuying', name: 'template.b2bBuying.name', description: 'template.b2bBuying.description', state: 'current', perspective: 'customer',
  lanes: [
    { kind: 'text', title: 'template.b2bBuying.lane.committee' }, { kind: 'actions' }, { kind: 'touchpoints' }, { kind: 'thoughts', title: 'template.b2bBuying.lane.questions' },
    { kind: 'emotion' }, { kind: 'pains' }, { kind: 'opportunities' }, { kind: 'owners', title: 'template.b2bBuying.lane.accountTeam', internal: true },
    { kind: 'kpis' },
  ],
  stages: [
    { name: 'template.b2bBuying.problem', goal: 'template.b2bBuying.problem.goal', steps: [
      { name: 'template.b2bBuying.problem.step1', items: [
        { lane: 'text', title: 'template.b2bBuying.problem.note1' },
        { lane: 'touchpoints', title: 'template.b2bBuying.problem.touchpoint1', fields: { channel: 'event' } },
      ] },
      { name: 'template.b2bBuying.problem.step2', items: [
        { lane: 'text', title: 'template.b2bBuying.problem.note2' },
      ] },
    ] },
    { name: 'template.b2bBuying.requirements', goal: 'template.b2bBuying.requirements.goal', steps: [
      { name: 'template.b2bBuying.requirements.step1', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.requirements.touchpoint1', fields: { channel: 'website' } },
      ] },
      { name: 'template.b2bBuying.requirements.step2', items: [
        { lane: 'text', title: 'template.b2bBuying.requirements.note1' },
        { lane: 'kpis', title: 'template.b2bBuying.requirements.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.b2bBuying.shortlist', goal: 'template.b2bBuying.shortlist.goal', steps: [
      { name: 'template.b2bBuying.shortlist.step1', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.shortlist.touchpoint1', fields: { channel: 'searchOrganic' } },
      ] },
      { name: 'template.b2bBuying.shortlist.step2', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.shortlist.touchpoint2', fields: { channel: 'salesRep' } },
        { lane: 'kpis', title: 'template.b2bBuying.shortlist.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.b2bBuying.validation', goal: 'template.b2bBuying.validation.goal', steps: [
      { name: 'template.b2bBuying.validation.step1', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.validation.touchpoint1', fields: { channel: 'email' } },
      ] },
      { name: 'template.b2bBuying.validation.step2', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.validation.touchpoint2', fields: { channel: 'product' } },
        { lane: 'text', title: 'template.b2bBuying.validation.note1' },
        { lane: 'kpis', title: 'template.b2bBuying.validation.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.b2bBuying.decision', goal: 'template.b2bBuying.decision.goal', steps: [
      { name: 'template.b2bBuying.decision.step1', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.decision.touchpoint1', fields: { channel: 'salesRep' } },
      ] },
      { name: 'template.b2bBuying.decision.step2', items: [
        { lane: 'text', title: 'template.b2bBuying.decision.note1' },
        { lane: 'kpis', title: 'template.b2bBuying.decision.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.b2bBuying.onboarding', goal: 'template.b2bBuying.onboarding.goal', steps: [
      { name: 'template.b2bBuying.onboarding.step1', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.onboarding.touchpoint1', fields: { channel: 'partner' } },
      ] },
      { name: 'template.b2bBuying.onboarding.step2', items: [
        { lane: 'kpis', title: 'template.b2bBuying.onboarding.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.b2bBuying.renewal', goal: 'template.b2bBuying.renewal.goal', steps: [
      { name: 'template.b2bBuying.renewal.step1', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.renewal.touchpoint1', fields: { channel: 'phone' } },
        { lane: 'kpis', title: 'template.b2bBuying.renewal.kpi1', fields: { metricKind: 'csat' } },
      ] },
      { name: 'template.b2bBuying.renewal.step2', items: [
        { lane: 'touchpoints', title: 'template.b2bBuying.renewal.touchpoint2', fields: { channel: 'salesRep' } },
        { lane: 'kpis', title: 'template.b2bBuying.renewal.kpi2', fields: { metricKind: 'retention' } },
      ] },
    ] },
  ],
} as const satisfies TemplateSource;
