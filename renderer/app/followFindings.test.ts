import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Document } from '../../shared/changes/document.ts';
import { findingMap, touchpoint } from '../../test/helpers/findingMap.ts';
import type { DocumentStore } from '../document/createDocumentStore.ts';
import { followFindings } from './followFindings.ts';

const documentOf = (...ids: readonly string[]): Document => findingMap(ids.map((id) => touchpoint(id, 'a1', { personal: 'no', owner: 'Sales' })));

it('findings follow edits once they pause, and not after they are let go', () => {
  vi.useFakeTimers();
  const state = createStore<ReturnType<DocumentStore['state']['getState']>>()(() => ({ document: documentOf('one'), history: { undo: [], redo: [] } }));
  const { store, connect } = followFindings('j', { state });
  const impersonal = () => store.getState().findings.filter(({ rule }) => rule === 'impersonal').length;
  const stop = connect();
  expect(impersonal()).toBe(0);
  vi.advanceTimersByTime(200);
  expect(impersonal()).toBe(1);
  state.setState({ document: documentOf('one', 'two') });
  vi.advanceTimersByTime(100);
  state.setState({ document: documentOf('one', 'two', 'three') });
  vi.advanceTimersByTime(100);
  expect(impersonal()).toBe(1);
  vi.advanceTimersByTime(100);
  expect(impersonal()).toBe(3);
  state.setState({ document: documentOf() });
  stop();
  vi.advanceTimersByTime(1000);
  expect(impersonal()).toBe(3);
  vi.useRealTimers();
});
