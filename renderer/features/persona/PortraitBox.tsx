import { ArrowsClockwise, ImageSquare, Trash } from '@phosphor-icons/react';
import { useRef } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { pictureTypes, useStorePicture } from '../../document/useStorePicture.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import { SheetText } from './SheetText.tsx';
import { usePersonaEdit } from './usePersonaEdit.ts';
import styles from './PersonaSheet.module.css';

/** The face: drawn from a seed, or a picture of one's own with its description. */
export function PortraitBox({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const edit = usePersonaEdit(persona.id);
  const resolveAsset = useResolveAsset();
  const storePicture = useStorePicture();
  const picker = useRef<HTMLInputElement>(null);
  const choose = async (file: File) => {
    const assetId = await storePicture(file);
    if (assetId) edit({ portrait: { kind: 'image', assetId, alt: persona.name } });
  };
  const { portrait } = persona;
  return (
    <figure className={styles.portrait}>
      <div className={styles.face}>
        {portrait
          ? <Portrait portrait={portrait} resolveAsset={resolveAsset} className={styles.picture} />
          : <span className={styles.noFace}>{tell('persona.noPortrait')}</span>}
        <div className={styles.faceTools}>
          <IconButton size="small" label={tell('persona.anotherFace')} onPress={() => edit({ portrait: { kind: 'drawn', seed: createId() } })}><ArrowsClockwise size={16} aria-hidden /></IconButton>
          <IconButton size="small" label={tell('persona.choosePicture')} onPress={() => picker.current?.click()}><ImageSquare size={16} aria-hidden /></IconButton>
          {portrait ? <IconButton size="small" label={tell('persona.removePortrait')} onPress={() => edit({ portrait: null })}><Trash size={16} aria-hidden /></IconButton> : null}
        </div>
      </div>
      {portrait?.kind === 'image' ? (
        <figcaption><SheetText label={tell('persona.altText')} value={portrait.alt} isRequired maxLength={300} className={styles.caption} onCommit={(alt) => edit({ portrait: { ...portrait, alt } })} /></figcaption>
      ) : null}
      <input ref={picker} type="file" hidden accept={pictureTypes} aria-label={tell('persona.choosePicture')} onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file can be chosen again after a mistake.
        event.target.value = '';
        if (file) void choose(file);
      }} />
    </figure>
  );
}
