import { defineRule } from '../defineRule.ts';

/** How stages of buying are called in English, Polish and Russian; stems, as these languages bend their words. */
const buying = /purchas|\bbuy|\border|checkout|\bpay|zakup|kupno|zamówien|płatnoś|покупк|купл|заказ|оплат/u;
/** What tells that a stage goes on after the purchase, whatever else its name says. */
const afterwards = /after|post|deliver|support|service|\buse|usage|loyal|onboard|retain|advoca|\bpo\s|dostaw|wsparci|obsług|użytk|używan|lojaln|после|доставк|поддерж|обслуж|использ|лояльн/u;

/**
 * The map ends with the purchase. Names of stages are free words, so this tells only where the last stage is called a purchase in one of
 * the three languages; another name says nothing.
 */
export const noPostPurchase = defineRule({
  id: 'noPostPurchase', category: 'structure', reads: ['stages', 'journey'],
  find: ({ stages, journey }) => {
    const last = stages.at(-1);
    const name = last?.name.toLowerCase() ?? '';
    if (!last || stages.length < 2 || journey.perspective !== 'customer' || !buying.test(name) || afterwards.test(name)) return [];
    return [{ severity: 'medium', recordIds: [last.id], values: { stage: last.name } }];
  },
});
