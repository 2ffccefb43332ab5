import type { TemplateSource } from '../templateSource.ts';

export const lifecycleTemplate = {
  id: 'lifecycle', name: 'template.lifecycle.name', description: 'template.lifecycle.description', state: 'current', perspective: 'customer',
  lanes: [
    { kind: 'actions' }, { kind: 'touchpoints' }, { kind: 'thoughts' }, { kind: 'emotion' },
    { kind: 'pains' }, { kind: 'opportunities' }, { kind: 'owners' }, { kind: 'kpis' },
  ],
  stages: [
    { name: 'template.lifecycle.need', goal: 'template.lifecycle.need.goal', steps: [
      { name: 'template.lifecycle.need.step1', items: [
        { lane: 'kpis', title: 'template.lifecycle.need.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.lifecycle.research', goal: 'template.lifecycle.research.goal', steps: [
      { name: 'template.lifecycle.research.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.research.touchpoint1', fields: { channel: 'searchOrganic' } },
      ] },
      { name: 'template.lifecycle.research.step2', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.research.touchpoint2', fields: { channel: 'social' } },
        { lane: 'kpis', title: 'template.lifecycle.research.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.lifecycle.comparison', goal: 'template.lifecycle.comparison.goal', steps: [
      { name: 'template.lifecycle.comparison.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.comparison.touchpoint1', fields: { channel: 'website' } },
      ] },
      { name: 'template.lifecycle.comparison.step2', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.comparison.touchpoint2', fields: { channel: 'reviewSite' } },
        { lane: 'kpis', title: 'template.lifecycle.comparison.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.lifecycle.purchase', goal: 'template.lifecycle.purchase.goal', steps: [
      { name: 'template.lifecycle.purchase.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.purchase.touchpoint1', fields: { channel: 'website' } },
        { lane: 'kpis', title: 'template.lifecycle.purchase.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.lifecycle.onboarding', goal: 'template.lifecycle.onboarding.goal', steps: [
      { name: 'template.lifecycle.onboarding.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.onboarding.touchpoint1', fields: { channel: 'delivery' } },
      ] },
      { name: 'template.lifecycle.onboarding.step2', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.onboarding.touchpoint2', fields: { channel: 'product' } },
        { lane: 'kpis', title: 'template.lifecycle.onboarding.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.lifecycle.use', goal: 'template.lifecycle.use.goal', steps: [
      { name: 'template.lifecycle.use.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.use.touchpoint1', fields: { channel: 'mobileApp' } },
        { lane: 'kpis', title: 'template.lifecycle.use.kpi1', fields: { metricKind: 'csat' } },
      ] },
    ] },
    { name: 'template.lifecycle.support', goal: 'template.lifecycle.support.goal', steps: [
      { name: 'template.lifecycle.support.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.support.touchpoint1', fields: { channel: 'selfService' } },
      ] },
      { name: 'template.lifecycle.support.step2', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.support.touchpoint2', fields: { channel: 'phone' } },
        { lane: 'kpis', title: 'template.lifecycle.support.kpi1', fields: { metricKind: 'ces' } },
      ] },
    ] },
    { name: 'template.lifecycle.loyalty', goal: 'template.lifecycle.loyalty.goal', steps: [
      { name: 'template.lifecycle.loyalty.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.loyalty.touchpoint1', fields: { channel: 'email' } },
        { lane: 'kpis', title: 'template.lifecycle.loyalty.kpi1', fields: { metricKind: 'retention' } },
      ] },
    ] },
    { name: 'template.lifecycle.advocacy', goal: 'template.lifecycle.advocacy.goal', steps: [
      { name: 'template.lifecycle.advocacy.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.advocacy.touchpoint1', fields: { channel: 'wordOfMouth' } },
        { lane: 'kpis', title: 'template.lifecycle.advocacy.kpi1', fields: { metricKind: 'nps' } },
      ] },
    ] },
    { name: 'template.lifecycle.after', goal: 'template.lifecycle.after.goal', steps: [
      { name: 'template.lifecycle.after.step1', items: [
        { lane: 'touchpoints', title: 'template.lifecycle.after.touchpoint1', fields: { channel: 'email' } },
        { lane: 'kpis', title: 'template.lifecycle.after.kpi1', fields: { metricKind: 'churn' } },
      ] },
    ] },
  ],
} as const satisfies TemplateSource;
