import { ArrowUUpLeft, ArrowUUpRight, DiceFive } from '@phosphor-icons/react';
import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import type { ChosenFeatures } from '../../../shared/model/portraitFeatures.ts';
import type { DrawnPortrait, Persona } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { DrawnFace } from '../../ui/Portrait.tsx';
import { PortraitFeatures } from './PortraitFeatures.tsx';
import { usePortraitSteps } from './usePortraitSteps.ts';
import styles from './PortraitEditor.module.css';

/** Chooses what a drawn face looks like. Every choice is kept at once, as a step of its own that can be taken back here. */
export function PortraitEditor({ persona, onClose }: { persona: Persona; onClose: () => void }) {
  const tell = useMessage();
  const { change, undo, redo } = usePortraitSteps(persona.id);
  const [firstSeed] = useState(createId);
  const isDrawn = persona.portrait?.kind === 'drawn';
  const portrait: DrawnPortrait = persona.portrait?.kind === 'drawn' ? persona.portrait : { kind: 'drawn', seed: firstSeed };
  const choose = (features: ChosenFeatures): void => change(withFeatures(portrait.seed, features));
  const use = (): void => {
    if (!isDrawn) change(portrait);
    onClose();
  };
  return (
    <Dialog isWide title={tell('portrait.title')} onClose={onClose} footer={<>{isDrawn ? null : <Button onPress={onClose}>{tell('app.cancel')}</Button>}<Button look="primary" onPress={use}>{tell(isDrawn ? 'portrait.done' : 'portrait.use')}</Button></>}>
      <div className={styles.editor}>
        <div className={styles.side}>
          <div className={styles.preview} role="img" aria-label={tell('portrait.preview', { name: persona.name })}><DrawnFace portrait={portrait} name={persona.name} className={styles.face} /></div>
          <div className={styles.tools}>
            <Button onPress={() => change(withFeatures(createId(), coloursOf(portrait.features)))} aria-describedby="surprise-hint"><DiceFive size={16} aria-hidden />{tell('portrait.surprise')}</Button>
            <IconButton label={tell('action.undo')} shortcut="Mod+Z" isDisabled={!undo} onPress={undo ?? undefined}><ArrowUUpLeft size={18} aria-hidden /></IconButton>
            <IconButton label={tell('action.redo')} shortcut="Mod+Shift+Z" isDisabled={!redo} onPress={redo ?? undefined}><ArrowUUpRight size={18} aria-hidden /></IconButton>
          </div>
          <p id="surprise-hint" className={styles.hint}>{tell('portrait.surpriseHint')}</p>
          {persona.portrait?.kind === 'image' ? <p className={styles.hint}>{tell('portrait.replaces')}</p> : null}
        </div>
        <PortraitFeatures portrait={portrait} onChange={choose} />
      </div>
      <p className={styles.licence}>{tell('portrait.licence')}</p>
    </Dialog>
  );
}

function withFeatures(seed: string, features: ChosenFeatures): DrawnPortrait {
  return Object.keys(features).length > 0 ? { kind: 'drawn', seed, features } : { kind: 'drawn', seed };
}

/** What a surprise leaves: who somebody is is not left to chance once it is said. */
function coloursOf({ skin, hairColour, clothingColour, background }: ChosenFeatures = {}): ChosenFeatures {
  return { ...(skin && { skin }), ...(hairColour && { hairColour }), ...(clothingColour && { clothingColour }), ...(background && { background }) };
}
