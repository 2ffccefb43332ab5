import { showToast, type Toast } from './toastStore.ts';

/** Shows a short note; `problem` for what went wrong. */
export function useToast(): (toast: Omit<Toast, 'id'>) => void {
  return showToast;
}
