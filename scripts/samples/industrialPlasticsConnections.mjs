import { t } from './texts.mjs';

/** The seller's own process, from step to step. */
const processSteps = ['need', 'fair', 'catalogue', 'enquiry', 'samples', 'quote', 'order', 'dock', 'line', 'help', 'reorder', 'recommend'];

/** By step key (`step/key` where a step has several items), between touchpoints unless `lane` says otherwise. */
export const industrialPlasticsConnections = [
  { from: 'need', to: 'fair', kind: 'flow' },
  { from: 'need', to: 'catalogue', kind: 'alternative', probability: 0.4, note: t('Without a fair this year', 'Gdy w tym roku nie ma targów', 'Если в этом году нет выставки') },
  { from: 'fair', to: 'catalogue', kind: 'flow' },
  { from: 'catalogue', to: 'enquiry', kind: 'flow' },
  { from: 'catalogue', to: 'enquiry/mail', kind: 'alternative', probability: 0.35, note: t('Through the request button', 'Przez przycisk „zapytaj”', 'Через кнопку «Запросить»') },
  { from: 'enquiry', to: 'samples', kind: 'flow' },
  { from: 'enquiry/mail', to: 'samples', kind: 'flow', note: t('Two days later', 'Dwa dni później', 'На два дня позже') },
  { from: 'samples', to: 'quote', kind: 'flow', probability: 0.41 },
  { from: 'quote', to: 'order', kind: 'flow', probability: 0.31 },
  { from: 'order', to: 'dock', kind: 'flow' },
  { from: 'dock', to: 'line', kind: 'flow' },
  { from: 'line', to: 'reorder', kind: 'alternative', probability: 0.94, note: t('No bad batch', 'Bez wadliwej partii', 'Без брака') },
  { from: 'line', to: 'help', kind: 'flow', probability: 0.06, note: t('One order in sixteen', 'Co szesnaste zamówienie', 'Каждый шестнадцатый заказ') },
  { from: 'help', to: 'help/rep', kind: 'flow', note: t('From e-mail to a person', 'Z maila do człowieka', 'От письма к человеку') },
  { from: 'help/rep', to: 'reorder', kind: 'flow' },
  { from: 'reorder', to: 'reorder/portal', kind: 'flow' },
  { from: 'reorder', to: 'recommend', kind: 'flow' },
  ...processSteps.slice(1).map((to, index) => ({ lane: 'process', from: processSteps[index], to, kind: 'flow' })),
];
