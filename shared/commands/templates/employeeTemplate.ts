import type { TemplateSource } from '../templateSource.ts';

export const employeeTemplate = {
  id: 'employee', name: 'template.employee.name', description: 'template.employee.description', state: 'current', perspective: 'employee',
  lanes: [
    { kind: 'actions', title: 'template.employee.lane.employeeActions' }, { kind: 'touchpoints' }, { kind: 'thoughts' }, { kind: 'emotion' },
    { kind: 'pains' }, { kind: 'promise', title: 'template.employee.lane.employerPromise' }, { kind: 'owners', title: 'template.employee.lane.managerAndHr' }, { kind: 'opportunities' },
    { kind: 'kpis' },
  ],
  stages: [
    { name: 'template.employee.attract', goal: 'template.employee.attract.goal', steps: [
      { name: 'template.employee.attract.step1', items: [
        { lane: 'touchpoints', title: 'template.employee.attract.touchpoint1', fields: { channel: 'social' } },
        { lane: 'promise', title: 'template.employee.attract.promise1' },
      ] },
      { name: 'template.employee.attract.step2', items: [
        { lane: 'touchpoints', title: 'template.employee.attract.touchpoint2', fields: { channel: 'website' } },
        { lane: 'kpis', title: 'template.employee.attract.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.employee.hire', goal: 'template.employee.hire.goal', steps: [
      { name: 'template.employee.hire.step1', items: [
        { lane: 'touchpoints', title: 'template.employee.hire.touchpoint1', fields: { channel: 'website' } },
      ] },
      { name: 'template.employee.hire.step2', items: [
        { lane: 'touchpoints', title: 'template.employee.hire.touchpoint2', fields: { channel: 'event' } },
        { lane: 'kpis', title: 'template.employee.hire.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.employee.onboard', goal: 'template.employee.onboard.goal', steps: [
      { name: 'template.employee.onboard.step1', items: [
        { lane: 'touchpoints', title: 'template.employee.onboard.touchpoint1', fields: { channel: 'direct' } },
      ] },
      { name: 'template.employee.onboard.step2', items: [
        { lane: 'touchpoints', title: 'template.employee.onboard.touchpoint2', fields: { channel: 'direct' } },
        { lane: 'kpis', title: 'template.employee.onboard.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.employee.engage', goal: 'template.employee.engage.goal', steps: [
      { name: 'template.employee.engage.step1', items: [
        { lane: 'touchpoints', title: 'template.employee.engage.touchpoint1', fields: { channel: 'product' } },
        { lane: 'kpis', title: 'template.employee.engage.kpi1', fields: { metricKind: 'nps' } },
      ] },
    ] },
    { name: 'template.employee.perform', goal: 'template.employee.perform.goal', steps: [
      { name: 'template.employee.perform.step1', items: [
        { lane: 'touchpoints', title: 'template.employee.perform.touchpoint1', fields: { channel: 'direct' } },
      ] },
      { name: 'template.employee.perform.step2', items: [
        { lane: 'touchpoints', title: 'template.employee.perform.touchpoint2', fields: { channel: 'direct' } },
        { lane: 'kpis', title: 'template.employee.perform.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.employee.develop', goal: 'template.employee.develop.goal', steps: [
      { name: 'template.employee.develop.step1', items: [
        { lane: 'touchpoints', title: 'template.employee.develop.touchpoint1', fields: { channel: 'selfService' } },
      ] },
      { name: 'template.employee.develop.step2', items: [
        { lane: 'touchpoints', title: 'template.employee.develop.touchpoint2', fields: { channel: 'direct' } },
        { lane: 'kpis', title: 'template.employee.develop.kpi1', fields: { metricKind: 'retention' } },
      ] },
    ] },
    { name: 'template.employee.depart', goal: 'template.employee.depart.goal', steps: [
      { name: 'template.employee.depart.step1', items: [
        { lane: 'touchpoints', title: 'template.employee.depart.touchpoint1', fields: { channel: 'direct' } },
      ] },
      { name: 'template.employee.depart.step2', items: [
        { lane: 'touchpoints', title: 'template.employee.depart.touchpoint2', fields: { channel: 'social' } },
        { lane: 'kpis', title: 'template.employee.depart.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
  ],
} as const satisfies TemplateSource;
