import { useCallback } from 'react';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useRecordNames } from '../../document/useRecordNames.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What a comment is about, in words: "Touchpoint: Calls the hotline". */
export function useCommentedName(): (targetId: string) => string {
  const tell = useMessage();
  const { getDocument } = useDocumentActions();
  const { typeOf, nameOf } = useRecordNames();
  return useCallback((targetId) => {
    const document = getDocument();
    const record = document.records.get(targetId);
    if (!record) return '';
    if (record.type === 'journey') return tell('comment.aboutWholeMap');
    const name = nameOf(document, record);
    return name ? tell('comment.about', { type: typeOf(record), name }) : typeOf(record);
  }, [tell, getDocument, typeOf, nameOf]);
}
