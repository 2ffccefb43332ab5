import type { ReactNode } from 'react';
import { iconPaths } from '../../shared/layout/icons.ts';

/** One of the map's own icons among words. */
export function SceneIcon({ name, size = 16, className }: { name: string; size?: number; className?: string }): ReactNode {
  return <svg width={size} height={size} viewBox="0 0 256 256" fill="currentColor" className={className} aria-hidden><path d={iconPaths[name]} /></svg>;
}
