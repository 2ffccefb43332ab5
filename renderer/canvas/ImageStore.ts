/** Decoded images for painting, by asset id; asks for a repaint when one arrives. */
export class ImageStore {
  private readonly images = new Map<string, HTMLImageElement>();
  private readonly resolveAsset: (assetId: string) => string;
  private readonly onArrival: () => void;

  constructor(resolveAsset: (assetId: string) => string, onArrival: () => void) {
    this.resolveAsset = resolveAsset;
    this.onArrival = onArrival;
  }

  readonly get = (assetId: string): HTMLImageElement | null => {
    const known = this.images.get(assetId);
    if (known) return known.complete ? known : null;
    const image = new Image();
    image.addEventListener('load', this.onArrival, { once: true });
    image.src = this.resolveAsset(assetId);
    this.images.set(assetId, image);
    return null;
  };
}
