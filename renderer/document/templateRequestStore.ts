import { createStore } from 'zustand/vanilla';

/** A map that shall be saved as a template, or a template that a new map shall be made from. */
type TemplateRequest = { readonly kind: 'save' | 'use'; readonly journeyId: string };

/** What the window's dialog for templates is about; home and the open map ask it here. */
export const templateRequestStore = createStore<{ readonly request: TemplateRequest | null }>()(() => ({ request: null }));

export function askForTemplate(request: TemplateRequest): void {
  templateRequestStore.setState({ request });
}
