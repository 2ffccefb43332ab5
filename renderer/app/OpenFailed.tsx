import type { Refusal } from '../../shared/base/result.ts';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { CrashScreen } from './CrashScreen.tsx';

/** The library could not be read: why, and how to try again. */
export function OpenFailed({ refusal }: { refusal: Refusal }) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  return <CrashScreen title={tell('app.openFailed')} text={tellDynamic(refusal)} />;
}
