import type { Duration } from '../../../model/fields.ts';
import type { Touchpoint } from '../../../model/records.ts';
import type { Channel } from '../../../model/vocabulary.ts';
import { defineRule } from '../defineRule.ts';

const minutes: Readonly<Record<Duration['unit'], number>> = { minutes: 1, hours: 60, days: 1440, weeks: 10_080, months: 43_830, years: 525_960 };

const written: readonly Channel[] = ['email', 'forum', 'reviewSite', 'social', 'messagingApp', 'sms'];
const slow: readonly Channel[] = ['post', 'delivery', 'partner', 'event', 'product', 'wordOfMouth', 'salesRep', 'referral'];
/** Where somebody waits for an answer, "at once" is ten minutes (HubSpot Research 2018); the other two are working values. */
const longest = { live: { value: 10, unit: 'minutes' }, written: { value: 1, unit: 'days' }, slow: { value: 3, unit: 'days' } } as const satisfies Record<string, Duration>;

/** Longer than people put up with in the channel; a touchpoint without a channel is measured by the most patient one. */
export const longWait = defineRule({
  id: 'longWait', category: 'effort', reads: ['touchpoints'],
  find: ({ touchpoints }) => touchpoints.flatMap(({ id, title, channel, waitingTime }) => {
    const most = longest[paceOf(channel)];
    if (!waitingTime || minutesOf(waitingTime) <= minutesOf(most)) return [];
    const severity = minutesOf(waitingTime) > 3 * minutesOf(most) ? 'high' as const : 'medium' as const;
    return [{ severity, recordIds: [id] as const, values: { title, wait: { duration: waitingTime }, most: { duration: most } } }];
  }),
});

function paceOf(channel: Touchpoint['channel']): keyof typeof longest {
  if (!channel || (slow as readonly string[]).includes(channel)) return 'slow';
  return (written as readonly string[]).includes(channel) ? 'written' : 'live';
}

function minutesOf({ value, unit }: Duration): number {
  return value * minutes[unit];
}
