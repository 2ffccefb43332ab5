import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { SceneTexts } from '../../shared/layout/scene.ts';
import { createSceneTexts } from './createSceneTexts.ts';

/** The words that a scene needs, in the window's language; one object per language, so layouts stay cached. */
export function useSceneTexts(): SceneTexts {
  const intl = useIntl();
  return useMemo(() => createSceneTexts(intl), [intl]);
}
