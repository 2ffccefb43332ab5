import type { TemplateSource } from '../templateSource.ts';

export const researchToSupportTemplate = {
  id: 'researchToSupport', name: 'template.researchToSupport.name', description: 'template.researchToSupport.description', state: 'current', perspective: 'customer',
  lanes: [
    { kind: 'actions' }, { kind: 'touchpoints' }, { kind: 'thoughts' }, { kind: 'emotion' },
    { kind: 'pains' }, { kind: 'opportunities' }, { kind: 'kpis' },
  ],
  stages: [
    { name: 'template.researchToSupport.research', goal: 'template.researchToSupport.research.goal', steps: [
      { name: 'template.researchToSupport.research.step1', items: [
        { lane: 'touchpoints', title: 'template.researchToSupport.research.touchpoint1', fields: { channel: 'wordOfMouth' } },
      ] },
      { name: 'template.researchToSupport.research.step2', items: [
        { lane: 'touchpoints', title: 'template.researchToSupport.research.touchpoint2', fields: { channel: 'searchOrganic' } },
        { lane: 'kpis', title: 'template.researchToSupport.research.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.researchToSupport.comparison', goal: 'template.researchToSupport.comparison.goal', steps: [
      { name: 'template.researchToSupport.comparison.step1', items: [
        { lane: 'touchpoints', title: 'template.researchToSupport.comparison.touchpoint1', fields: { channel: 'website' } },
      ] },
      { name: 'template.researchToSupport.comparison.step2', items: [
        { lane: 'touchpoints', title: 'template.researchToSupport.comparison.touchpoint2', fields: { channel: 'reviewSite' } },
        { lane: 'kpis', title: 'template.researchToSupport.comparison.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.researchToSupport.purchase', goal: 'template.researchToSupport.purchase.goal', steps: [
      { name: 'template.researchToSupport.purchase.step1', items: [
        { lane: 'touchpoints', title: 'template.researchToSupport.purchase.touchpoint1', fields: { channel: 'website' } },
        { lane: 'kpis', title: 'template.researchToSupport.purchase.kpi1', fields: { metricKind: 'own' } },
      ] },
      { name: 'template.researchToSupport.purchase.step2', items: [
        { lane: 'touchpoints', title: 'template.researchToSupport.purchase.touchpoint2', fields: { channel: 'delivery' } },
      ] },
    ] },
    { name: 'template.researchToSupport.support', goal: 'template.researchToSupport.support.goal', steps: [
      { name: 'template.researchToSupport.support.step1', items: [
        { lane: 'touchpoints', title: 'template.researchToSupport.support.touchpoint1', fields: { channel: 'chat' } },
        { lane: 'kpis', title: 'template.researchToSupport.support.kpi1', fields: { metricKind: 'ces' } },
      ] },
      { name: 'template.researchToSupport.support.step2', items: [
        { lane: 'touchpoints', title: 'template.researchToSupport.support.touchpoint2', fields: { channel: 'email' } },
        { lane: 'kpis', title: 'template.researchToSupport.support.kpi2', fields: { metricKind: 'nps' } },
      ] },
    ] },
  ],
} as const satisfies TemplateSource;
