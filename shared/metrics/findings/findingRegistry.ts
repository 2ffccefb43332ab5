import { findingRules, type FindingRuleId } from '../../model/findingRules.ts';
import type { FindingRule } from './defineRule.ts';
import { askedTwice } from './rules/askedTwice.ts';
import { badMoment } from './rules/badMoment.ts';
import { brokenPromise } from './rules/brokenPromise.ts';
import { channelSwitch } from './rules/channelSwitch.ts';
import { demographicsOnly } from './rules/demographicsOnly.ts';
import { expectationGap } from './rules/expectationGap.ts';
import { handOff } from './rules/handOff.ts';
import { impersonal } from './rules/impersonal.ts';
import { longWait } from './rules/longWait.ts';
import { noOwner } from './rules/noOwner.ts';
import { noPostPurchase } from './rules/noPostPurchase.ts';
import { noTouchpoint } from './rules/noTouchpoint.ts';
import { oldReading } from './rules/oldReading.ts';
import { onlyAssumed } from './rules/onlyAssumed.ts';
import { peakEnd } from './rules/peakEnd.ts';
import { repeatContact } from './rules/repeatContact.ts';
import { singleChannel } from './rules/singleChannel.ts';
import { tooManySteps } from './rules/tooManySteps.ts';
import { transfer } from './rules/transfer.ts';
import { unansweredPain } from './rules/unansweredPain.ts';
import { unownedOpportunity } from './rules/unownedOpportunity.ts';
import { usualKpis } from './rules/usualKpis.ts';

/** Every rule under its id: a new one is a module, an id in findingRules and its messages. */
const rules: Readonly<Record<FindingRuleId, FindingRule>> = {
  channelSwitch, askedTwice, impersonal, transfer, repeatContact, tooManySteps, longWait, expectationGap, badMoment, brokenPromise, peakEnd,
  noTouchpoint, noOwner, handOff, unansweredPain, unownedOpportunity, noPostPurchase, singleChannel, demographicsOnly, onlyAssumed, usualKpis,
  oldReading,
};

export const findingRegistry: readonly FindingRule[] = findingRules.map((id) => rules[id]);
