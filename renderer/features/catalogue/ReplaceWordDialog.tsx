import { useState } from 'react';
import { recordsNaming, replaceWord } from '../../../shared/commands/replaceWord.ts';
import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import { limits } from '../../../shared/model/fields.ts';
import { knownWords } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import type { WordField } from '../../../shared/changes/namedWords.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ReplaceWordDialog.module.css';

interface ReplaceWordDialogProps {
  readonly field: WordField;
  readonly word: string;
  readonly onReplaced: (word: string) => void;
  readonly onClose: () => void;
}

/** A new name for a channel or an owner, or another one that it becomes part of – and what that changes, before it does. */
export function ReplaceWordDialog({ field, word, onReplaced, onClose }: ReplaceWordDialogProps) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const { run } = useDocumentActions();
  const showUndoToast = useUndoToast();
  const others = useDocument((document) => knownWords(document, field).filter((other) => other !== word));
  const count = useDocument((document) => recordsNaming(document, field, word).length);
  const nameOf = (value: string): string => (field === 'channel' ? texts.channel(value) : value);
  const options = others.map((id) => ({ id, label: nameOf(id), icon: field === 'channel' ? <SceneIcon name={iconOfChannel(id)} /> : undefined }));
  const [text, setText] = useState(nameOf(word));
  // Whoever types the name of another one means that one.
  const next = others.find((other) => nameOf(other).toLowerCase() === text.trim().toLowerCase()) ?? text.trim();
  const isMerge = others.includes(next);
  const isChange = next !== '' && next !== word;
  const replace = (): void => {
    if (!run((document) => replaceWord(document, { field, from: word, to: next }))) return;
    onClose();
    onReplaced(next);
    showUndoToast(tell(isMerge ? 'catalogue.merged' : 'catalogue.renamed', { count, from: nameOf(word), to: nameOf(next) }));
  };
  return (
    <FormDialog title={tell(`catalogue.replaceTitle.${field}`, { word })} submitLabel={tell(isMerge ? 'catalogue.merge' : 'catalogue.rename')} canSubmit={isChange} onSubmit={replace} onClose={onClose}>
      <TextField label={tell('catalogue.replacement')} value={text} maxLength={limits.title} onChange={setText} />
      {options.length > 0 ? <Select label={tell('catalogue.orMerge')} options={options} value={isMerge ? next : null} onChange={(id) => setText(nameOf(id))} /> : null}
      <div className={styles.preview} role="status">
        {isChange ? <p><strong>{tell(isMerge ? 'catalogue.mergePreview' : 'catalogue.renamePreview', { from: nameOf(word), to: nameOf(next) })}</strong></p> : null}
        <Preview field={field} word={word} />
      </div>
    </FormDialog>
  );
}

/** How many places change, by kind. */
function Preview({ field, word }: { field: WordField; word: string }) {
  const tell = useMessage();
  const counts = useDocument((document) => {
    const types = recordsNaming(document, field, word).map(({ type }) => type);
    return (['touchpoint', 'opportunity', 'persona', 'view'] as const).map((type) => types.filter((other) => other === type).length);
  });
  const [touchpoints = 0, opportunities = 0, personas = 0, views = 0] = counts;
  const parts = [
    touchpoints && tell('catalogue.touchpoints', { count: touchpoints }), opportunities && tell('catalogue.opportunities', { count: opportunities }),
    personas && tell('catalogue.personas', { count: personas }), views && tell('catalogue.views', { count: views }),
  ].filter((part) => part !== 0);
  return <ul className={styles.places} aria-label={tell('catalogue.changes')}>{parts.map((part) => <li key={part}>{part}</li>)}</ul>;
}
