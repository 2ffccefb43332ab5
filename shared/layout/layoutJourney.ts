import { createJourneyLayout, type JourneyLayout } from './createJourneyLayout.ts';

/**
 * The scene of a journey: everything that a map shows, as primitives in CSS pixels. Pure; a journey that does not exist gives an empty
 * scene. For a journey that is being edited, `createJourneyLayout` gives the same scenes and lays out only what changed.
 */
export const layoutJourney: JourneyLayout = (document, journeyId, options) => createJourneyLayout()(document, journeyId, options);
