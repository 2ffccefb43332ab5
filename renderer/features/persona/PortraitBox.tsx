import { ArrowsClockwise, ImageSquare, Trash } from '@phosphor-icons/react';
import { useRef } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { refusalOfError } from '../../document/refusalOfError.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import { useToast } from '../../ui/useToast.ts';
import { readPicture } from './readPicture.ts';
import { SheetText } from './SheetText.tsx';
import { usePersonaEdit } from './usePersonaEdit.ts';
import styles from './PersonaSheet.module.css';

/** The face: drawn from a seed, or a picture of one's own with its description. */
export function PortraitBox({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const edit = usePersonaEdit(persona.id);
  const { session } = useHost();
  const picker = useRef<HTMLInputElement>(null);
  const choose = usePictureChoice(persona, edit);
  const { portrait } = persona;
  return (
    <figure className={styles.portrait}>
      <div className={styles.face}>
        {portrait
          ? <Portrait portrait={portrait} resolveAsset={(assetId) => `${session.assetBase}${assetId}`} className={styles.picture} />
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
      <input ref={picker} type="file" hidden accept="image/png,image/jpeg,image/webp,image/gif" aria-label={tell('persona.choosePicture')} onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file can be chosen again after a mistake.
        event.target.value = '';
        if (file) void choose(file);
      }} />
    </figure>
  );
}

/** Stores a picture in the library and makes it the portrait; says what is wrong with a file that cannot be one. */
function usePictureChoice(persona: Persona, edit: ReturnType<typeof usePersonaEdit>): (file: File) => Promise<void> {
  const { client } = useHost();
  const showToast = useToast();
  const tellDynamic = useDynamicMessage();
  return async (file) => {
    const picture = await readPicture(file);
    if (!picture.ok) {
      showToast({ kind: 'problem', text: tellDynamic(picture.refusal) });
      return;
    }
    try {
      const { assetId } = await client.call('writeAsset', { dataBase64: picture.value });
      edit({ portrait: { kind: 'image', assetId, alt: persona.name } });
    } catch (error) {
      showToast({ kind: 'problem', text: tellDynamic(refusalOfError(error)) });
    }
  };
}
