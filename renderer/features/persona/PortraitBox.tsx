import { Crop, ImageSquare, SmileyWink, Trash } from '@phosphor-icons/react';
import { useRef, useState } from 'react';
import type { Persona } from '../../../shared/model/records.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { askForCrop, askForImages } from '../../document/imageRequestStore.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { filesOfDrop, imageTypes } from '../../ui/imageFiles.ts';
import { Portrait } from '../../ui/Portrait.tsx';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import { usePastedImages } from '../../ui/usePastedImages.ts';
import { PortraitEditor } from './PortraitEditor.tsx';
import { SheetText } from './SheetText.tsx';
import { usePersonaEdit } from './usePersonaEdit.ts';
import styles from './PersonaSheet.module.css';

/** The face: drawn from a seed, or a picture of one's own with its description: chosen, pasted anywhere on the sheet, or dropped on it. */
export function PortraitBox({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const edit = usePersonaEdit(persona.id);
  const resolveAsset = useResolveAsset();
  const picker = useRef<HTMLInputElement>(null);
  const take = useTakePortrait(persona, (portrait) => edit({ portrait }));
  const { isOver, zone } = useFileDrop((transfer) => take(filesOfDrop(transfer)));
  usePastedImages(take, isForSheet);
  const [isDrawing, setIsDrawing] = useState(false);
  const { portrait } = persona;
  return (
    <figure className={styles.portrait}>
      <div className={styles.face} data-over={isOver || undefined} {...zone}>
        {portrait
          ? <Portrait portrait={portrait} name={persona.name} resolveAsset={resolveAsset} className={styles.picture} />
          : <span className={styles.noFace}>{tell('persona.noPortrait')}</span>}
        <div className={styles.faceTools}>
          <IconButton size="small" label={tell('portrait.edit')} onPress={() => setIsDrawing(true)}><SmileyWink size={16} aria-hidden /></IconButton>
          <IconButton size="small" label={tell('persona.choosePicture')} onPress={() => picker.current?.click()}><ImageSquare size={16} aria-hidden /></IconButton>
          {portrait?.kind === 'image' ? <IconButton size="small" label={tell('image.cropOpen')} onPress={() => askForCrop({ image: portrait, keep: (image) => edit({ portrait: { kind: 'image', ...image } }) })}><Crop size={16} aria-hidden /></IconButton> : null}
          {portrait ? <IconButton size="small" label={tell('persona.removePortrait')} onPress={() => edit({ portrait: null })}><Trash size={16} aria-hidden /></IconButton> : null}
        </div>
      </div>
      {portrait?.kind === 'image' ? (
        <figcaption><SheetText label={tell('persona.altText')} value={portrait.alt} maxLength={300} className={styles.caption} onCommit={(alt) => edit({ portrait: { ...portrait, alt: alt ?? '' } })} /></figcaption>
      ) : null}
      {isDrawing ? <PortraitEditor persona={persona} onClose={() => setIsDrawing(false)} /> : null}
      <input ref={picker} type="file" hidden accept={imageTypes.join()} aria-label={tell('persona.choosePicture')} onChange={(event) => {
        take([...(event.target.files ?? [])]);
        // The same file can be chosen again after a mistake.
        event.target.value = '';
      }} />
    </figure>
  );
}

/** A portrait comes the way every picture comes; the name is what it most probably shows. */
function useTakePortrait({ name }: Persona, setPortrait: (portrait: Persona['portrait']) => boolean): (files: readonly File[]) => void {
  const { readOnly } = useHost().session;
  return (files) => {
    if (files.length === 0 || readOnly) return;
    askForImages({ files, most: 1, alt: name, keep: ([image]) => image !== undefined && setPortrait({ kind: 'image', ...image }) });
  };
}

/** A picture on this screen can only be the portrait; what a dialog over it takes is not. */
function isForSheet({ defaultPrevented }: ClipboardEvent): boolean {
  return !defaultPrevented && !document.querySelector('[role="dialog"]');
}
