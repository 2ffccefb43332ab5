/** Ids of Home's sections in the page, for the way there from its side. */
export const sectionIds = { journeys: 'home-journeys', personas: 'home-personas', stakeholders: 'home-stakeholders', templates: 'home-templates' } as const;
export type HomeSection = keyof typeof sectionIds;
