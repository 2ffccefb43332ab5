import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formOfSection } from '../../shared/model/formOfSection.ts';
import type { Claim, Section } from '../../shared/model/records.ts';
import { wordsOfClaim } from '../../shared/model/wordsOfClaim.ts';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useFormat } from '../i18n/useFormat.ts';

interface SectionWords {
  readonly title: (section: Section) => string;
  /** What a claim is about within its section: a fact, a ring, a zone, a channel; own words as they are. */
  readonly key: (section: Pick<Section, 'kind'>, claim: Pick<Claim, 'key'>) => string;
  /** What a bar measures. */
  readonly bar: (section: Pick<Section, 'kind'>, claim: Pick<Claim, 'text'>) => string;
  /** "When …, I want …, so I can …" */
  readonly story: (claim: Pick<Claim, 'text' | 'situation' | 'outcome'>) => string;
  /** A claim as one text, where its own form would not fit on any page. */
  readonly plain: (section: Pick<Section, 'kind'>, claim: Claim) => string;
}

const vocabularies: Partial<Record<Section['kind'], string>> = { who: 'factKey', buying: 'buyingRing', empathy: 'empathyZone' };

/** The words of a persona's sections in the language of the page. */
export function useSectionWords(): SectionWords {
  const intl = useIntl();
  const tell = useDynamicMessage();
  const format = useFormat();
  return useMemo(() => {
    const words = {
      title: ({ kind, title }: Section) => title ?? tell({ key: `vocabulary.sectionKind.${kind}` }),
      key: ({ kind }: Pick<Section, 'kind'>, { key = '' }: Pick<Claim, 'key'>) => tell({ key: `vocabulary.${vocabularies[kind] ?? ''}.${key}` }, key),
      bar: ({ kind }: Pick<Section, 'kind'>, { text }: Pick<Claim, 'text'>) => (kind === 'channels' ? tell({ key: `vocabulary.channel.${text}` }, text) : text),
      story: ({ situation = '', text, outcome = '' }: Pick<Claim, 'text' | 'situation' | 'outcome'>) => {
        const parts = [situation && intl.formatMessage({ id: 'print.story.when' }, { situation }), text && intl.formatMessage({ id: 'print.story.want' }, { text }), outcome && intl.formatMessage({ id: 'print.story.so' }, { outcome })];
        return parts.filter(Boolean).join(', ');
      },
      plain: (section: Pick<Section, 'kind'>, claim: Claim) => {
        const form = formOfSection(section.kind);
        const text = form === 'stories' ? words.story(claim) : form === 'bars' ? words.bar(section, claim) : wordsOfClaim(claim);
        const named = claim.key ? intl.formatMessage({ id: 'print.named' }, { name: words.key(section, claim), text }) : text;
        return claim.value === undefined ? named : intl.formatMessage({ id: 'print.named' }, { name: named, text: format.number(claim.value) });
      },
    };
    return words;
  }, [intl, tell, format]);
}
