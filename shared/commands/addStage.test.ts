import { expect, it } from 'vitest';
import { createDocument } from '../changes/createDocument.ts';
import { applyChangeset } from '../changes/applyChangeset.ts';
import { childrenOf } from '../changes/document.ts';
import type { Journey } from '../model/records.ts';
import { addStage } from './addStage.ts';

const journey: Journey = { type: 'journey', id: 'j', order: 'a0', title: 'J', state: 'current', perspective: 'customer', personaIds: [] };

it('gives a new stage a tint that neither neighbour has', () => {
  let document = createDocument([journey]);
  for (let count = 0; count < 14; count += 1) {
    const stages = childrenOf(document, 'j', 'stage');
    const draft = addStage(document, { journeyId: 'j', id: `s${count}`, stepId: `t${count}`, name: 'New', afterStageId: stages[count % 3]?.id ?? null });
    if (!draft.ok) throw new Error(draft.refusal.key);
    const applied = applyChangeset(document, draft.value);
    if (!applied.ok) throw new Error(applied.refusal.key);
    document = applied.value;
    const tints = childrenOf(document, 'j', 'stage').map((stage) => stage.tint);
    const at = childrenOf(document, 'j', 'stage').findIndex(({ id }) => id === `s${count}`);
    expect(tints[at]).toBeDefined();
    expect([tints[at - 1], tints[at + 1]]).not.toContain(tints[at]);
  }
});
