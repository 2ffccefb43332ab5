import { createStore } from 'zustand/vanilla';
import { createId } from '../../shared/base/createId.ts';

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly kind: 'note' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** How long a note stays; a problem stays longer, one with an action long enough to reach it by keyboard. */
const stay = { note: 5000, problem: 10_000, action: 12_000 };
const maximum = 3;

/** One list for the window: whoever has something to say adds to it, ToastRegion shows it. */
export const toastStore = createStore<{ readonly toasts: readonly Toast[] }>()(() => ({ toasts: [] }));

export function showToast(toast: Omit<Toast, 'id'>): void {
  const id = createId();
  toastStore.setState(({ toasts }) => ({ toasts: [...toasts.filter((other) => other.text !== toast.text), { ...toast, id }].slice(-maximum) }));
  setTimeout(() => dismissToast(id), toast.action ? stay.action : stay[toast.kind]);
}

export function dismissToast(id: string): void {
  toastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
