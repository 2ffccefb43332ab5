import { describe, expect, test } from 'vitest';
import { announce, backOut, createSession, focusOn, select, startEditing, togglePersona, toggleSelected } from './createSession.ts';

describe('selection', () => {
  test('grows and shrinks with Shift, the last one at the end', () => {
    const session = createSession();
    select(session, ['a']);
    toggleSelected(session, 'b');
    toggleSelected(session, 'a');
    toggleSelected(session, 'a');
    expect(session.getState().selection).toEqual(['b', 'a']);
  });

  test('follows the keyboard', () => {
    const session = createSession();
    focusOn(session, { kind: 'cell', laneId: 'l', stepId: 's', itemId: 'x' });
    expect(session.getState().selection).toEqual(['x']);
    focusOn(session, { kind: 'cell', laneId: 'l', stepId: 's', itemId: null });
    expect(session.getState().selection).toEqual([]);
  });
});

test('Escape backs out one level at a time', () => {
  const session = createSession();
  focusOn(session, { kind: 'cell', laneId: 'l', stepId: 's', itemId: 'x' });
  session.setState({ tool: 'connect', connectFromId: 'x' });
  startEditing(session, 'x');
  expect(backOut(session)).toBe(true);
  expect(session.getState()).toMatchObject({ connectFromId: null, editing: { recordId: 'x' } });
  backOut(session);
  expect(session.getState()).toMatchObject({ editing: null, tool: 'connect' });
  backOut(session);
  expect(session.getState()).toMatchObject({ tool: 'select', selection: ['x'] });
  backOut(session);
  expect(session.getState()).toMatchObject({ selection: [], focus: { kind: 'cell', itemId: null } });
  backOut(session);
  expect(session.getState().focus).toBeNull();
  expect(backOut(session)).toBe(false);
});

test('a persona is hidden and shown; all shown again means those attached later too', () => {
  const session = createSession();
  togglePersona(session, 'p', ['p', 'q']);
  expect(session.getState().visiblePersonaIds).toEqual(['q']);
  togglePersona(session, 'p', ['p', 'q']);
  expect(session.getState().visiblePersonaIds).toBeNull();
});

test('the same announcement twice is two announcements', () => {
  const session = createSession();
  announce(session, 'Moved');
  const first = session.getState().announcement;
  announce(session, 'Moved');
  expect(session.getState().announcement).not.toEqual(first);
});
