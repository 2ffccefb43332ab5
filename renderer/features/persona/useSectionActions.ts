import { useMemo } from 'react';
import { sectionsOf } from '../../../shared/changes/personaParts.ts';
import { deleteRecords } from '../../../shared/commands/deleteRecords.ts';
import { moveSection } from '../../../shared/commands/moveSection.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { Section } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSectionWords } from '../../sheet/useSectionWords.ts';
import { useAnnounce } from './Announcer.tsx';
import { focusHandle } from './sectionElements.ts';

/** The arrow that, with Alt, makes each step. */
export const stepKeys = { up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' } as const;
export type SectionStep = keyof typeof stepKeys;
export const sectionSteps = Object.keys(stepKeys) as readonly SectionStep[];

interface SectionActions {
  /** Whether there is anywhere to go. */
  readonly canStep: (section: Section, step: SectionStep) => boolean;
  /** One place up or down, or over into the next column beside its own height. */
  readonly step: (section: Section, step: SectionStep) => void;
  readonly toggle: (section: Section, field: 'hidden' | 'internal') => void;
  /** An empty title, or the name of the kind, is no title of one's own. */
  readonly rename: (section: Section, title: string) => void;
  readonly remove: (section: Section) => void;
}

/** What is done to a section of the sheet as a whole. Sections that are hidden are passed over by steps. */
export function useSectionActions(): SectionActions {
  const tell = useMessage();
  const words = useSectionWords();
  const announce = useAnnounce();
  const showUndoToast = useUndoToast();
  const { run, getDocument } = useDocumentActions();
  return useMemo(() => {
    const inColumn = (section: Section, column: number): readonly Section[] => sectionsOf(getDocument(), section.parentId).filter((other) => other.column === column && (!other.hidden || other.id === section.id));
    const placeAfter = (section: Section, step: SectionStep): { column: Section['column']; beforeSectionId: string | null } | null => {
      const own = inColumn(section, section.column);
      const at = own.findIndex(({ id }) => id === section.id);
      if (step === 'up') return at > 0 ? { column: section.column, beforeSectionId: own[at - 1]?.id ?? null } : null;
      if (step === 'down') return at < own.length - 1 ? { column: section.column, beforeSectionId: own[at + 2]?.id ?? null } : null;
      const column = section.column + (step === 'left' ? -1 : 1);
      return column === 1 || column === 2 || column === 3 ? { column, beforeSectionId: inColumn(section, column)[at]?.id ?? null } : null;
    };
    return {
      canStep: (section, step) => placeAfter(section, step) !== null,
      step: (section, step) => {
        const place = placeAfter(section, step);
        if (!place || !run((document) => moveSection(document, { sectionId: section.id, ...place }))) return;
        const now = inColumn(section, place.column);
        announce(tell('persona.sectionMoved', { title: words.title(section), column: place.column, place: now.findIndex(({ id }) => id === section.id) + 1, count: now.length }));
        focusHandle(section.id);
      },
      toggle: (section, field) => {
        const isDone = run((document) => updateRecord(document, { id: section.id, fields: { [field]: section[field] ? null : true } }));
        if (isDone && field === 'hidden' && !section.hidden) showUndoToast(tell('persona.sectionHidden', { title: words.title(section) }));
      },
      rename: (section, title) => {
        const isOwn = title !== '' && title !== words.title({ ...section, title: undefined });
        run((document) => updateRecord(document, { id: section.id, fields: { title: isOwn ? title : null } }));
      },
      remove: (section) => {
        if (run((document) => deleteRecords(document, { ids: [section.id] }))) showUndoToast(tell('persona.sectionDeleted', { title: words.title(section) }));
      },
    };
  }, [tell, words, announce, showUndoToast, run, getDocument]);
}
