import { useMemo } from 'react';
import { childrenOf, type Document } from '../../../shared/changes/document.ts';
import { layoutJourney } from '../../../shared/layout/layoutJourney.ts';
import { measures } from '../../../shared/layout/measures.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import type { Scene } from '../../../shared/layout/scene.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { planSlides, type Size, type Slide } from './planSlides.ts';
import { documentOfSteps } from './stageDocument.ts';

export interface Slides {
  readonly slides: readonly Slide[];
  /** What a slide is drawn from: the journey laid out for its stage, and for all of them. */
  readonly sceneOf: (slide: Slide) => { readonly scene: Scene; readonly around: Scene };
}

/** The slides of a journey for a picture of this size, and the scenes that they are drawn from. */
export function useSlides(journeyId: string, view: Size, hasInternal: boolean): Slides {
  const document = useDocument((current) => current);
  const texts = useSceneTexts();
  const { width, height } = view;
  return useMemo(() => {
    const scenes = new Map<string, Scene>();
    const layOut = (key: string, content: () => Document, stepWidth: number): Scene => {
      const scene = scenes.get(`${key} ${stepWidth}`) ?? layoutJourney(content(), journeyId, {
        texts, measureText, visiblePersonaIds: null, focusedPersonaId: null, withoutInternal: !hasInternal, withoutLocks: true, stepWidth,
      });
      scenes.set(`${key} ${stepWidth}`, scene);
      return scene;
    };
    const stages = childrenOf(document, journeyId, 'stage').map(({ id }) => ({ id, stepIds: childrenOf(document, id, 'step').map((step) => step.id) }));
    const stepIdsOf = new Map(stages.map(({ id, stepIds }) => [id, stepIds]));
    const wholeScene = (stepWidth: number) => layOut('', () => document, stepWidth);
    const stageScene = (stageId: string, stepWidth: number) => layOut(stageId, () => documentOfSteps(document, journeyId, stepIdsOf.get(stageId) ?? []), stepWidth);
    return {
      slides: planSlides({ stages, view: { width, height }, sceneOf: stageScene }),
      sceneOf: (slide) => {
        const around = wholeScene(slide.kind === 'stage' ? slide.stepWidth : measures.stepWidth);
        return { around, scene: slide.kind === 'stage' ? stageScene(slide.section, slide.stepWidth) : around };
      },
    };
  }, [document, journeyId, texts, width, height, hasInternal]);
}
