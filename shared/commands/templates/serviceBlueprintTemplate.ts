import type { TemplateSource } from '../templateSource.ts';

export const serviceBlueprintTemplate = {
  id: 'serviceBlueprint', name: 'template.serviceBlueprint.name', description: 'template.serviceBlueprint.description', state: 'current', perspective: 'customer',
  lanes: [
    { kind: 'storyboard', title: 'template.serviceBlueprint.lane.evidence' }, { kind: 'actions' }, { kind: 'frontstage' }, { kind: 'backstage' },
    { kind: 'support' }, { kind: 'emotion' }, { kind: 'pains' }, { kind: 'opportunities' },
    { kind: 'kpis' },
  ],
  stages: [
    { name: 'template.serviceBlueprint.entice', goal: 'template.serviceBlueprint.entice.goal', steps: [
      { name: 'template.serviceBlueprint.entice.step1', items: [
        { lane: 'storyboard', title: 'template.serviceBlueprint.entice.evidence1' },
        { lane: 'support', title: 'template.serviceBlueprint.entice.support1' },
      ] },
      { name: 'template.serviceBlueprint.entice.step2', items: [
        { lane: 'storyboard', title: 'template.serviceBlueprint.entice.evidence2' },
        { lane: 'frontstage', title: 'template.serviceBlueprint.entice.frontstage1' },
        { lane: 'support', title: 'template.serviceBlueprint.entice.support2' },
      ] },
    ] },
    { name: 'template.serviceBlueprint.enter', goal: 'template.serviceBlueprint.enter.goal', steps: [
      { name: 'template.serviceBlueprint.enter.step1', items: [
        { lane: 'storyboard', title: 'template.serviceBlueprint.enter.evidence1' },
        { lane: 'backstage', title: 'template.serviceBlueprint.enter.backstage1' },
      ] },
      { name: 'template.serviceBlueprint.enter.step2', items: [
        { lane: 'frontstage', title: 'template.serviceBlueprint.enter.frontstage1' },
        { lane: 'kpis', title: 'template.serviceBlueprint.enter.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.serviceBlueprint.engage', goal: 'template.serviceBlueprint.engage.goal', steps: [
      { name: 'template.serviceBlueprint.engage.step1', items: [
        { lane: 'frontstage', title: 'template.serviceBlueprint.engage.frontstage1' },
        { lane: 'support', title: 'template.serviceBlueprint.engage.support1' },
      ] },
      { name: 'template.serviceBlueprint.engage.step2', items: [
        { lane: 'frontstage', title: 'template.serviceBlueprint.engage.frontstage2' },
        { lane: 'backstage', title: 'template.serviceBlueprint.engage.backstage1' },
        { lane: 'support', title: 'template.serviceBlueprint.engage.support2' },
        { lane: 'kpis', title: 'template.serviceBlueprint.engage.kpi1', fields: { metricKind: 'own' } },
      ] },
    ] },
    { name: 'template.serviceBlueprint.exit', goal: 'template.serviceBlueprint.exit.goal', steps: [
      { name: 'template.serviceBlueprint.exit.step1', items: [
        { lane: 'storyboard', title: 'template.serviceBlueprint.exit.evidence1' },
        { lane: 'frontstage', title: 'template.serviceBlueprint.exit.frontstage1' },
        { lane: 'support', title: 'template.serviceBlueprint.exit.support1' },
      ] },
      { name: 'template.serviceBlueprint.exit.step2', items: [
        { lane: 'frontstage', title: 'template.serviceBlueprint.exit.frontstage2' },
        { lane: 'kpis', title: 'template.serviceBlueprint.exit.kpi1', fields: { metricKind: 'csat' } },
      ] },
    ] },
    { name: 'template.serviceBlueprint.extend', goal: 'template.serviceBlueprint.extend.goal', steps: [
      { name: 'template.serviceBlueprint.extend.step1', items: [
        { lane: 'storyboard', title: 'template.serviceBlueprint.extend.evidence1' },
        { lane: 'backstage', title: 'template.serviceBlueprint.extend.backstage1' },
      ] },
      { name: 'template.serviceBlueprint.extend.step2', items: [
        { lane: 'backstage', title: 'template.serviceBlueprint.extend.backstage2' },
        { lane: 'kpis', title: 'template.serviceBlueprint.extend.kpi1', fields: { metricKind: 'nps' } },
      ] },
    ] },
  ],
} as const satisfies TemplateSource;
