import { refuse, type Result } from '../../shared/base/result.ts';
import type { ChangeDraft } from '../../shared/changes/changeset.ts';
import { cellItemsOf, getRecord, type Document } from '../../shared/changes/document.ts';
import { addClaim } from '../../shared/commands/addClaim.ts';
import { addUsualSections } from '../../shared/commands/addUsualSections.ts';
import { addSection } from '../../shared/commands/addSection.ts';
import { moveClaim } from '../../shared/commands/moveClaim.ts';
import { moveSection } from '../../shared/commands/moveSection.ts';
import { addCellItem } from '../../shared/commands/addCellItem.ts';
import { addComment } from '../../shared/commands/addComment.ts';
import { addActor } from '../../shared/commands/addActor.ts';
import { addDataset, type DatasetContent } from '../../shared/commands/addDataset.ts';
import { addImageCards } from '../../shared/commands/addImageCards.ts';
import { addLane } from '../../shared/commands/addLane.ts';
import { addReading } from '../../shared/commands/addReading.ts';
import { addRelation } from '../../shared/commands/addRelation.ts';
import { addStage } from '../../shared/commands/addStage.ts';
import { addStep } from '../../shared/commands/addStep.ts';
import { addView } from '../../shared/commands/addView.ts';
import { archivePersona } from '../../shared/commands/archivePersona.ts';
import { arrangeCellItems } from '../../shared/commands/arrangeCellItems.ts';
import { attachEvidence } from '../../shared/commands/attachEvidence.ts';
import { detachEvidence } from '../../shared/commands/detachEvidence.ts';
import { attachPersona } from '../../shared/commands/attachPersona.ts';
import { connectItems } from '../../shared/commands/connectItems.ts';
import { copyParts } from '../../shared/commands/copyParts.ts';
import { copyRecords } from '../../shared/commands/copyRecords.ts';
import { createEvidence } from '../../shared/commands/createEvidence.ts';
import { createJourney } from '../../shared/commands/createJourney.ts';
import { createFromTemplate } from '../../shared/commands/createFromTemplate.ts';
import { createPersona } from '../../shared/commands/createPersona.ts';
import { createStakeholderMap } from '../../shared/commands/createStakeholderMap.ts';
import { createSubJourney } from '../../shared/commands/createSubJourney.ts';
import { deleteDataset } from '../../shared/commands/deleteDataset.ts';
import { deleteEvidence } from '../../shared/commands/deleteEvidence.ts';
import { deleteComment } from '../../shared/commands/deleteComment.ts';
import { createTemplate } from '../../shared/commands/createTemplate.ts';
import { deleteJourney } from '../../shared/commands/deleteJourney.ts';
import { deleteRecords } from '../../shared/commands/deleteRecords.ts';
import { deleteStep } from '../../shared/commands/deleteStep.ts';
import { detachPersona } from '../../shared/commands/detachPersona.ts';
import { createFutureJourney } from '../../shared/commands/createFutureJourney.ts';
import { duplicateCellItems } from '../../shared/commands/duplicateCellItems.ts';
import { duplicateJourney } from '../../shared/commands/duplicateJourney.ts';
import { duplicatePersona } from '../../shared/commands/duplicatePersona.ts';
import { duplicateStakeholderMap } from '../../shared/commands/duplicateStakeholderMap.ts';
import { insertTouchpoints } from '../../shared/commands/insertTouchpoints.ts';
import { linkJourneys } from '../../shared/commands/linkJourneys.ts';
import { unlinkJourney } from '../../shared/commands/unlinkJourney.ts';
import { moveActor } from '../../shared/commands/moveActor.ts';
import { moveCellItems } from '../../shared/commands/moveCellItems.ts';
import { moveCellItemsBy } from '../../shared/commands/moveCellItemsBy.ts';
import { moveLane } from '../../shared/commands/moveLane.ts';
import { moveStage } from '../../shared/commands/moveStage.ts';
import { moveStep } from '../../shared/commands/moveStep.ts';
import { moveView } from '../../shared/commands/moveView.ts';
import { pasteParts } from '../../shared/commands/pasteParts.ts';
import { pasteRecords } from '../../shared/commands/pasteRecords.ts';
import { restoreVersion } from '../../shared/commands/restoreVersion.ts';
import { pasteTable } from '../../shared/commands/pasteTable.ts';
import { trimTable } from '../../shared/commands/readTextTable.ts';
import { editComment } from '../../shared/commands/editComment.ts';
import { reopenThread } from '../../shared/commands/reopenThread.ts';
import { replyToComment } from '../../shared/commands/replyToComment.ts';
import { resolveThread } from '../../shared/commands/resolveThread.ts';
import { reverseRelation } from '../../shared/commands/reverseRelation.ts';
import { fieldGroups, findInJourney } from '../../shared/commands/findInJourney.ts';
import { replaceDataset } from '../../shared/commands/replaceDataset.ts';
import { replaceText } from '../../shared/commands/replaceText.ts';
import { replaceWord } from '../../shared/commands/replaceWord.ts';
import { claimLanes, sendClaim } from '../../shared/commands/sendClaim.ts';
import { setImage } from '../../shared/commands/setImage.ts';
import { setEmotion } from '../../shared/commands/setEmotion.ts';
import { setLocked } from '../../shared/commands/setLocked.ts';
import { setStance } from '../../shared/commands/setStance.ts';
import { setSegmentRule } from '../../shared/commands/setSegmentRule.ts';
import { setSubJourney } from '../../shared/commands/setSubJourney.ts';
import { fillTemplate, templates } from '../../shared/commands/templates.ts';
import { updateRecords } from '../../shared/commands/updateRecords.ts';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import { cellItemTypes, type RecordType } from '../../shared/model/records.ts';
import { namedWords, wordFields } from '../../shared/changes/namedWords.ts';
import { actorKinds, connectionKinds, evidenceKinds, laneKinds, sectionKinds, relationDirections, relationKinds, stakeholderRings } from '../../shared/model/vocabulary.ts';
import type { Chooser } from './chooser.ts';
import { applyAll } from './rebaseSimulation.ts';

const anyType: readonly RecordType[] = ['journey', 'stage', 'step', 'lane', ...cellItemTypes, 'reading', 'emotion', 'stance', 'connection', 'persona', 'section', 'claim', 'view', 'comment', 'evidence', 'dataset', 'stakeholderMap', 'actor', 'relation'];
/** What can rest on evidence. */
const foundedTypes: readonly RecordType[] = ['card', 'touchpoint', 'opportunity', 'claim'];
const titles = ['Pays', 'Płaci', '', '   ', 'x'.repeat(301), 'a\r\nb\u0000c', '{count, plural}'];
const values: readonly unknown[] = ['New text', '', null, 'y'.repeat(5000), 3, -7, true, false, [], ['one'], { value: 2, unit: 'days' }, Number.NaN, 'future', '\u0007bell\r\n'];
const fields = [
  'title', 'name', 'text', 'goal', 'tags', 'effort', 'expectation', 'duration', 'tint', 'hidden', 'collapsed', 'momentOfTruth', 'state', 'scenario', 'goals', 'valence', 'label',
  'probability', 'value', 'unknown', 'id', 'type', 'parentId', 'kind', '__proto__',
];

const images = [{ assetId: 'a'.repeat(64), alt: '' }, { assetId: 'b'.repeat(64), alt: 'A shop', size: { width: 3, height: 2 }, crop: { x: 0, y: 0.25, width: 1, height: 0.5 } }];

/** Neighbour of a move: absent, the end, or somebody. */
function neighbour(choose: Chooser, ...types: readonly RecordType[]): string | null {
  return choose.number(2) === 0 ? null : choose.id(...types);
}

function neighbourInCell(document: Document, choose: Chooser, stepId: string, laneId: string): string | null {
  const items = cellItemsOf(document, stepId, laneId);
  return items.length > 0 && choose.number(2) > 0 ? choose.pick(items).id : neighbour(choose, ...cellItemTypes);
}

const authors = ['Ewa', 'Ewa', 'Ivan', ''];

function saying(choose: Chooser) {
  const mentions = choose.number(1) ? [{ name: 'Anna', personaId: choose.id('persona') }, { name: 'Sales' }] : [];
  return { text: choose.pick(['Is that so, @Anna?', 'Ask @Sales', ...titles]), mentions, author: choose.pick(authors), at: '2026-05-01T08:00:00Z' };
}

/** What a table gave; one of them does not fit. */
function contentOfDataset(choose: Chooser): DatasetContent {
  return {
    fileName: choose.pick(['new.csv', 'x'.repeat(301)]), importedAt: '2026-05-02T08:00:00Z', rows: 4, columns: [{ kind: 'number', name: 'Age', fact: 'age', grain: 1, starts: [20, 30], last: 39 }],
    cells: { steps: [0, 1], counts: [1, 3] },
  };
}

/** Every command with random arguments, most of them sensible, some not. */
export const commandCases: Readonly<Record<string, (document: Document, choose: Chooser) => Result<ChangeDraft>>> = {
  createJourney: (document, choose) => createJourney(document, {
    journeyId: choose.newId(), newId: choose.newId, title: choose.pick(titles), template: fillTemplate(choose.pick(templates).id, (key) => key), personaIds: choose.ids('persona'),
  }),
  createTemplate: (document, choose) => {
    const isOn = () => choose.number(3) > 0;
    return createTemplate(document, {
      journeyId: choose.id('journey'), title: choose.pick(titles), newId: choose.newId, locks: { stages: isOn(), lanes: isOn(), cards: isOn() },
      keeps: { stages: isOn(), lanes: isOn(), cards: isOn(), connections: isOn(), personas: isOn(), emotions: isOn() },
    });
  },
  createFromTemplate: (document, choose) => createFromTemplate(document, { templateId: choose.id('journey'), title: choose.pick(titles), personaIds: choose.ids('persona'), newId: choose.newId }),
  updateRecord: (document, choose) => {
    const id = choose.id(...anyType);
    const record = document.records.get(id);
    // Mostly a field that the record has, with a value of the same kind.
    const given = record && choose.number(3) > 0 ? choose.pick(Object.entries(record)) : ([choose.pick(fields), choose.pick(values)] as const);
    const near = typeof given[1] === 'string' ? choose.pick(titles) : typeof given[1] === 'number' ? choose.number(3) : given[1];
    return updateRecord(document, { id, fields: { [given[0]]: near, ...(choose.number(1) ? { [choose.pick(fields)]: choose.pick(values) } : {}) } });
  },
  updateRecords: (document, choose) => {
    const ids = new Set(choose.ids('card', 'touchpoint', 'opportunity'));
    const own = choose.number(3) ? {} : { [choose.pick(fields)]: choose.pick(values) };
    return updateRecords(document, { edits: [...ids].map((id) => ({ id, fields: { tags: choose.pick([['one', 'two'], [], null]), text: choose.pick(['New text', '', null]), ...own } })) });
  },
  addStage: (document, choose) => addStage(document, {
    journeyId: choose.id('journey'), id: choose.newId(), stepId: choose.newId(), name: choose.pick(titles), ...(choose.number(1) ? { afterStageId: neighbour(choose, 'stage') } : {}),
  }),
  addStep: (document, choose) => addStep(document, {
    stageId: choose.id('stage'), id: choose.newId(), name: choose.pick(titles), ...(choose.number(1) ? { afterStepId: neighbour(choose, 'step') } : {}),
  }),
  moveStage: (document, choose) => moveStage(document, { stageId: choose.id('stage'), beforeStageId: neighbour(choose, 'stage') }),
  moveStep: (document, choose) => moveStep(document, { stepId: choose.id('step'), stageId: choose.id('stage'), beforeStepId: neighbour(choose, 'step') }),
  deleteStep: (document, choose) => deleteStep(document, { stepId: choose.id('step') }),
  addLane: (document, choose) => addLane(document, {
    journeyId: choose.id('journey'), id: choose.newId(), kind: choose.pick(laneKinds), title: choose.pick(titles), ...(choose.number(1) ? { afterLaneId: neighbour(choose, 'lane') } : {}),
  }),
  moveLane: (document, choose) => moveLane(document, { laneId: choose.id('lane'), beforeLaneId: neighbour(choose, 'lane') }),
  addCellItem: (document, choose) => {
    const [laneId, stepId] = [choose.id('lane'), choose.id('step')];
    const given = choose.number(1) ? { [choose.pick(fields)]: choose.pick(values) } : {};
    return addCellItem(document, { id: choose.newId(), laneId, stepId, title: choose.pick(titles), fields: given, beforeItemId: neighbourInCell(document, choose, stepId, laneId) });
  },
  addImageCards: (document, choose) => {
    const [laneId, stepId] = [choose.id('lane'), choose.id('step')];
    return addImageCards(document, { laneId, stepId, beforeItemId: neighbourInCell(document, choose, stepId, laneId), images: Array.from({ length: choose.number(3) }, () => ({ id: choose.newId(), image: choose.pick(images) })) });
  },
  setImage: (document, choose) => setImage(document, { ids: [...new Set(choose.ids(...cellItemTypes))], image: choose.pick([null, ...images]) }),
  addReading: (document, choose) => addReading(document, { metricId: choose.id('metric'), id: choose.newId(), date: choose.pick(['2026-05-01', '2026-13-01', '']), value: choose.number(90) }),
  addView: (document, choose) => addView(document, {
    journeyId: choose.id('journey'), id: choose.newId(), name: choose.pick(titles),
    content: choose.number(1) ? { overlay: 'effort', hidesOthers: true } : { hiddenLaneIds: choose.ids('lane'), filters: { personaIds: choose.ids('persona'), tags: ['b2b'] } },
  }),
  moveView: (document, choose) => moveView(document, { viewId: choose.id('view'), beforeViewId: neighbour(choose, 'view') }),
  moveCellItems: (document, choose) => {
    const [laneId, stepId] = [choose.id('lane'), choose.id('step')];
    return moveCellItems(document, { itemIds: choose.ids(...cellItemTypes), laneId, stepId, beforeItemId: neighbourInCell(document, choose, stepId, laneId) });
  },
  moveCellItemsBy: (document, choose) => moveCellItemsBy(document, { itemIds: choose.ids(...cellItemTypes), columns: choose.number(2) - 1, rows: choose.number(3) ? 0 : choose.number(2) - 1 }),
  arrangeCellItems: (document, choose) => arrangeCellItems(document, { itemIds: choose.ids(...cellItemTypes), arrangement: choose.pick(['oneStep', 'oneLane', 'spread'] as const) }),
  deleteRecords: (document, choose) => deleteRecords(document, { ids: choose.ids(...anyType) }),
  duplicateCellItems: (document, choose) => duplicateCellItems(document, { ids: choose.ids(...cellItemTypes), newId: choose.newId }),
  pasteRecords: (document, choose) => {
    const content = copyRecords(document, choose.ids(...cellItemTypes));
    const laneId = choose.id('lane');
    const journeyId = choose.number(5) ? (getRecord(document, 'lane', laneId)?.journeyId ?? 'nobody') : choose.id('journey');
    return pasteRecords(document, { content, journeyId, laneId, stepId: choose.id('step'), newId: choose.newId });
  },
  pasteParts: (document, choose) => {
    const kind = choose.pick(['stage', 'lane'] as const);
    const content = copyParts(document, [...choose.ids(kind), choose.id(kind)]);
    return content ? pasteParts(document, {
      content, journeyId: choose.id('journey'), withPersonas: choose.number(1) > 0, withSteps: choose.number(1) > 0, newId: choose.newId, ...(choose.number(3) ? {} : { afterId: neighbour(choose, kind) }),
    }) : refuse('error.clipboard.foreign');
  },
  restoreVersion: (document, choose) => {
    const gone = deleteRecords(document, { ids: choose.ids(...anyType) });
    const version = gone.ok ? applyAll(document, gone.value.changes) : document;
    return restoreVersion(document, { version, journeyId: choose.number(2) ? choose.id('journey') : null, label: { key: 'change.restoreVersion', values: { name: 'Before' } } });
  },
  pasteTable: (document, choose) => {
    const table = Array.from({ length: choose.number(3) }, () => Array.from({ length: choose.number(3) }, () => choose.pick([...titles, 'One\nTwo'])));
    return pasteTable(document, {
      table: trimTable(table), laneId: choose.id('lane'), stepId: choose.id('step'), rowsBecome: choose.pick(['cards', 'lanes'] as const), newStepName: choose.pick([null, 'New step']), newId: choose.newId,
    });
  },
  replaceText: (document, choose) => {
    const journeyId = choose.id('journey');
    const wanted = choose.pick(['a', 'E', 'pays', '1', ' ']);
    const query = { text: wanted, isCaseMatched: choose.number(1) > 0, isWholeWord: choose.number(3) === 0, isAccentIgnored: choose.number(1) > 0, fieldGroup: choose.pick([null, null, ...fieldGroups]), laneId: choose.number(2) ? null : choose.id('lane') };
    const matches = findInJourney(document, journeyId, query);
    return replaceText(document, { journeyId, query, replacement: choose.pick(['b', '', '$&', 'x'.repeat(300), 'c\u0000d']), only: matches.length > 0 && choose.number(1) ? choose.pick(matches) : null });
  },
  connectItems: (document, choose) => connectItems(document, { id: choose.newId(), fromId: choose.id(...cellItemTypes), toId: choose.id(...cellItemTypes), kind: choose.pick(connectionKinds) }),
  setEmotion: (document, choose) => {
    const stepId = choose.id('step');
    const journeyId = choose.number(5) ? (getRecord(document, 'step', stepId)?.journeyId ?? 'nobody') : choose.id('journey');
    return setEmotion(document, { id: choose.newId(), journeyId, stepId, personaId: choose.id('persona'), valence: choose.number(44) / 10 - 2.2, label: choose.pick(['', 'Proud', undefined]) });
  },
  setStance: (document, choose) => setStance(document, {
    id: choose.newId(), stageId: choose.id('stage'), personaId: choose.id('persona'),
    fields: { ...(choose.number(1) ? { influence: choose.pick([1, 3, 5, null, 6]) } : {}), ...(choose.number(1) ? { attitude: choose.pick([-2, 0, 2, null, 0.5]) } : {}), ...(choose.number(2) ? {} : { note: choose.pick(titles) }) },
  }),
  createSubJourney: (document, choose) => createSubJourney(document, {
    itemId: choose.id('card', 'touchpoint', 'opportunity'), journeyId: choose.newId(), newId: choose.newId, title: choose.pick(titles), template: fillTemplate('blank', (key) => key),
  }),
  setSubJourney: (document, choose) => setSubJourney(document, { itemId: choose.id('card', 'touchpoint', 'opportunity'), journeyId: choose.number(3) ? choose.id('journey') : null }),
  setLocked: (document, choose) => setLocked(document, { ids: choose.ids('stage', 'step', 'lane', ...cellItemTypes), locked: choose.number(2) > 0 }),
  addComment: (document, choose) => addComment(document, { id: choose.newId(), targetId: choose.id(...anyType), ...saying(choose) }),
  replyToComment: (document, choose) => replyToComment(document, { id: choose.newId(), threadId: choose.id('comment'), ...saying(choose) }),
  editComment: (document, choose) => editComment(document, { commentId: choose.id('comment'), ...saying(choose) }),
  deleteComment: (document, choose) => deleteComment(document, { commentId: choose.id('comment') }),
  resolveThread: (document, choose) => resolveThread(document, { threadId: choose.id('comment'), by: choose.pick(authors), at: '2026-05-02T08:00:00Z' }),
  reopenThread: (document, choose) => reopenThread(document, { threadId: choose.id('comment') }),
  addSection: (document, choose) => addSection(document, {
    personaId: choose.id('persona'), id: choose.newId(), kind: choose.pick(sectionKinds), column: choose.pick([1, 2, 3]), ...(choose.number(1) ? { title: choose.pick(titles) } : {}), beforeSectionId: neighbour(choose, 'section'),
  }),
  addUsualSections: (document, choose) => addUsualSections(document, { personaId: choose.id('persona'), newId: choose.newId }),
  moveSection: (document, choose) => moveSection(document, { sectionId: choose.id('section'), column: choose.pick([1, 2, 3]), beforeSectionId: neighbour(choose, 'section') }),
  addClaim: (document, choose) => addClaim(document, {
    sectionId: choose.id('section'), id: choose.newId(), fields: { [choose.pick(['text', 'key', 'opposite', 'value', 'situation', ...fields])]: choose.pick([...titles, ...values]) }, beforeClaimId: neighbour(choose, 'claim'),
  }),
  moveClaim: (document, choose) => moveClaim(document, { claimId: choose.id('claim'), sectionId: choose.id('section'), beforeClaimId: neighbour(choose, 'claim'), ...(choose.number(1) ? { key: choose.pick(titles) } : {}) }),
  createPersona: (document, choose) => createPersona(document, { id: choose.newId(), newId: choose.newId, name: choose.pick(titles), fields: choose.number(1) ? { [choose.pick(fields)]: choose.pick(values) } : {} }),
  archivePersona: (document, choose) => archivePersona(document, { personaId: choose.id('persona'), archived: choose.number(1) > 0 }),
  attachPersona: (document, choose) => attachPersona(document, { journeyId: choose.id('journey'), personaId: choose.id('persona') }),
  detachPersona: (document, choose) => detachPersona(document, { journeyId: choose.id('journey'), personaId: choose.id('persona') }),
  duplicatePersona: (document, choose) => duplicatePersona(document, { personaId: choose.id('persona'), id: choose.newId(), newId: choose.newId, name: choose.pick(titles) }),
  duplicateJourney: (document, choose) => duplicateJourney(document, { journeyId: choose.id('journey'), title: choose.pick(titles), newId: choose.newId }),
  sendClaim: (document, choose) => sendClaim(document, { claimId: choose.id('claim'), stepId: choose.id('step'), laneKind: choose.pick(claimLanes), id: choose.newId(), newLaneId: choose.newId() }),
  createEvidence: (document, choose) => createEvidence(document, {
    id: choose.newId(), title: choose.pick(titles), kind: choose.pick(evidenceKinds), fields: choose.number(1) ? { [choose.pick([...fields, 'quote', 'n', 'link'])]: choose.pick(values) } : {}, itemIds: choose.ids(...foundedTypes),
  }),
  attachEvidence: (document, choose) => attachEvidence(document, { evidenceIds: choose.ids('evidence'), itemIds: choose.ids(...foundedTypes) }),
  detachEvidence: (document, choose) => {
    const founded = [...document.records.values()].filter((record) => 'evidenceIds' in record).map(({ id }) => id);
    return detachEvidence(document, { evidenceIds: [choose.id('evidence'), choose.id('evidence')], itemIds: founded.length > 0 ? [choose.pick(founded), ...choose.ids(...foundedTypes)] : [] });
  },
  addDataset: (document, choose) => addDataset(document, { id: choose.newId(), name: choose.pick(titles), content: contentOfDataset(choose) }),
  replaceDataset: (document, choose) => replaceDataset(document, { datasetId: choose.id('dataset'), content: contentOfDataset(choose) }),
  deleteDataset: (document, choose) => deleteDataset(document, { datasetId: choose.id('dataset') }),
  setSegmentRule: (document, choose) => setSegmentRule(document, {
    personaId: choose.id('persona'), rule: choose.number(3) ? { datasetId: choose.id('dataset'), conditions: choose.pick([[], [{ column: 'Plan', values: ['Pro'] }], [{ column: 'Age', from: 30 }], [{ column: '\u0000' }]]) } : null,
  }),
  deleteEvidence: (document, choose) => deleteEvidence(document, { evidenceId: choose.id('evidence') }),
  insertTouchpoints: (document, choose) => {
    const laneId = choose.id('lane');
    const journeyId = choose.number(5) ? (getRecord(document, 'lane', laneId)?.journeyId ?? 'nobody') : choose.id('journey');
    return insertTouchpoints(document, { journeyId, laneId, stepId: choose.id('step'), sourceIds: choose.ids('touchpoint'), newId: choose.newId });
  },
  replaceWord: (document, choose) => {
    const field = choose.pick(wordFields);
    const words = ['chat', 'nowhere', ...[...document.records.values()].flatMap((record) => namedWords(document, record, field))];
    return replaceWord(document, { field, from: choose.pick(words), to: choose.pick([...words, ...titles]) });
  },
  createFutureJourney: (document, choose) => createFutureJourney(document, { journeyId: choose.id('journey'), title: choose.pick(titles), newId: choose.newId }),
  linkJourneys: (document, choose) => linkJourneys(document, {
    journeyId: choose.id('journey'), comparesToId: choose.id('journey'), pairs: new Map([[choose.id('step'), choose.id('step')], [choose.id('lane'), choose.id('lane')], [choose.id(...cellItemTypes), choose.id(...anyType)]]),
  }),
  unlinkJourney: (document, choose) => unlinkJourney(document, { journeyId: choose.id('journey') }),
  createStakeholderMap: (document, choose) => createStakeholderMap(document, { id: choose.newId(), name: choose.pick(titles) }),
  duplicateStakeholderMap: (document, choose) => duplicateStakeholderMap(document, { mapId: choose.id('stakeholderMap'), name: choose.pick(titles), newId: choose.newId }),
  addActor: (document, choose) => addActor(document, {
    id: choose.newId(), mapId: choose.id('stakeholderMap'), ring: choose.pick(stakeholderRings), angle: choose.number(900) - 400,
    who: choose.number(1) ? { personaId: choose.id('persona') } : { name: choose.pick(titles), actorKind: choose.pick(actorKinds) },
  }),
  moveActor: (document, choose) => moveActor(document, { actorId: choose.id('actor'), ring: choose.pick(stakeholderRings), angle: choose.number(900) - 400 }),
  addRelation: (document, choose) => addRelation(document, { id: choose.newId(), fromId: choose.id('actor'), toId: choose.id('actor'), relationKind: choose.pick(relationKinds), direction: choose.pick(relationDirections), text: choose.pick(titles) }),
  reverseRelation: (document, choose) => reverseRelation(document, { relationId: choose.id('relation') }),
  deleteJourney: (document, choose) => deleteJourney(document, { journeyId: choose.id('journey') }),
};
