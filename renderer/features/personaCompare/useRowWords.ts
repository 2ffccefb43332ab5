import { useMemo } from 'react';
import { formOfSection } from '../../../shared/model/formOfSection.ts';
import type { Section } from '../../../shared/model/records.ts';
import type { RowGroup } from '../../../shared/metrics/personaComparison/comparePersonas.ts';
import type { RowLabel } from '../../../shared/metrics/personaComparison/rowContent.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSectionWords } from '../../sheet/useSectionWords.ts';

interface RowWords {
  readonly groupName: (group: Pick<RowGroup, 'id' | 'section'>) => string;
  readonly rowName: (label: RowLabel) => string;
}

/** What the rows of a comparison are called. */
export function useRowWords(): RowWords {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const words = useSectionWords();
  return useMemo(() => {
    const sectionName = ({ kind, title }: Pick<Section, 'kind' | 'title'>): string => title ?? tellDynamic({ key: `vocabulary.sectionKind.${kind}` });
    return {
      groupName: ({ id, section }) => (section ? sectionName(section) : tell(id === 'basis' ? 'personaCompare.group.basis' : 'personaCompare.group.persona')),
      rowName: (label) => {
        if (label.kind === 'field') return tell(`personaCompare.field.${label.field}`);
        if (label.kind === 'figure') return tell(`personaCompare.figure.${label.figure}`);
        if (label.kind === 'section') return sectionName(label.section);
        const form = formOfSection(label.section.kind);
        if (form === 'bars') return words.bar(label.section, label.claim);
        return form === 'sliders' ? [label.claim.text, label.claim.opposite].filter(Boolean).join(' – ') : words.key(label.section, label.claim) || sectionName(label.section);
      },
    };
  }, [tell, tellDynamic, words]);
}
