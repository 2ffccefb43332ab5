import { useCallback } from 'react';
import type { Refusal } from '../../shared/base/result.ts';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useToast } from '../ui/useToast.ts';

/** Says why something could not be done. */
export function useRefusalToast(): (refusal: Refusal) => void {
  const tellDynamic = useDynamicMessage();
  const showToast = useToast();
  return useCallback((refusal) => showToast({ kind: 'problem', text: tellDynamic(refusal) }), [showToast, tellDynamic]);
}
