import { describe, expect, it } from 'vitest';
import { commandOfKey } from './presentKeys.ts';

const plain = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'], ['ArrowDown', 'next'], ['PageDown', 'next'], [' ', 'next'], ['ArrowLeft', 'previous'], ['PageUp', 'previous'], ['Backspace', 'previous'], ['Home', 'first'], ['End', 'last'],
  ])('%s moves: %s', (key, move) => expect(commandOfKey({ ...plain, key })).toEqual({ kind: 'move', move }));

  it.each([['KeyB', 'blank'], ['KeyL', 'laser'], ['KeyI', 'internal'], ['KeyF', 'fullScreen'], ['KeyN', 'notes']])('%s on any layout: %s', (code, kind) => {
    expect(commandOfKey({ ...plain, key: 'ф', code })).toEqual({ kind });
  });

  it('knows a clicker’s full stop, digits of both blocks, Shift with N and Space', () => {
    expect(commandOfKey({ ...plain, key: '.', code: 'Slash' })).toEqual({ kind: 'blank' });
    expect(commandOfKey({ ...plain, key: '3', code: 'Numpad3' })).toEqual({ kind: 'move', move: { stage: 3 } });
    expect(commandOfKey({ ...plain, key: 'é', code: 'Digit2' })).toEqual({ kind: 'move', move: { stage: 2 } });
    expect(commandOfKey({ ...plain, key: 'N', code: 'KeyN', shiftKey: true })).toEqual({ kind: 'notesWindow' });
    expect(commandOfKey({ ...plain, key: ' ', shiftKey: true })).toEqual({ kind: 'move', move: 'previous' });
    expect(commandOfKey({ ...plain, key: 'Escape' })).toEqual({ kind: 'back' });
  });

  it('leaves shortcuts, Tab and Enter to others', () => {
    for (const key of ['Tab', 'Enter', 'a']) expect(commandOfKey({ ...plain, key })).toBeNull();
    for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(commandOfKey({ ...plain, key: 'ArrowRight', [held]: true })).toBeNull();
  });
});
