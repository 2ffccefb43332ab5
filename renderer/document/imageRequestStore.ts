import { createStore } from 'zustand/vanilla';
import type { Image } from '../../shared/model/fields.ts';

/** Pictures that somebody has chosen, pasted or dropped, and what shall become of them once the person has said how they are to be kept. */
export interface KeepRequest {
  readonly kind: 'keep';
  /** None yet: the dialog asks for them. */
  readonly files: readonly File[];
  /** How many have a place; a portrait has one. */
  readonly most: number;
  /** What they probably show. */
  readonly alt?: string;
  /** Puts the stored pictures in their places; `false` when that was refused, which has been shown then. */
  readonly keep: (images: readonly Image[]) => boolean;
}

/** A picture whose part that is shown shall be chosen. */
export interface CropRequest {
  readonly kind: 'crop';
  readonly image: Image;
  readonly keep: (image: Image) => boolean;
}

/** What the window's one dialog for pictures is about; canvas, outline, inspector and portrait all ask it here. */
export const imageRequestStore = createStore<{ readonly request: KeepRequest | CropRequest | null }>()(() => ({ request: null }));

export function askForImages(request: Omit<KeepRequest, 'kind'>): void {
  imageRequestStore.setState({ request: { kind: 'keep', ...request } });
}

export function askForCrop(request: Omit<CropRequest, 'kind'>): void {
  imageRequestStore.setState({ request: { kind: 'crop', ...request } });
}
