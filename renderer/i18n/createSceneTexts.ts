import type { IntlShape } from 'react-intl';
import type { SceneTexts } from '../../shared/layout/scene.ts';

/** The words that a scene needs, in the language of `intl`. */
export function createSceneTexts(intl: Pick<IntlShape, 'locale' | 'messages' | 'formatMessage'>): SceneTexts {
  const tell = (key: string, values?: Record<string, string | number>) => intl.formatMessage({ id: key }, values);
  const tellOr = (key: string, own: string) => (Object.hasOwn(intl.messages, key) ? tell(key) : own);
  const numbers = new Map<number, Intl.NumberFormat>();
  const numberFormat = (digits: number) => {
    const known = numbers.get(digits) ?? new Intl.NumberFormat(intl.locale, { maximumFractionDigits: digits });
    numbers.set(digits, known);
    return known;
  };
  return {
    laneTitle: (kind) => tellOr(`vocabulary.laneKind.${kind}`, kind),
    channel: (channel) => tellOr(`vocabulary.channel.${channel}`, channel),
    metricKind: (kind) => tellOr(`vocabulary.metricKind.${kind}`, kind),
    duration: ({ value, unit }) => tell(`vocabulary.duration.${unit}`, { value }),
    // The field's sign is the minus, never the hyphen.
    number: (value, digits) => numberFormat(digits).format(value).replace('-', '−'),
    message: tell,
  };
}
