import { Component, type ReactNode } from 'react';
import { useMessage } from '../i18n/useMessage.ts';
import { CrashScreen } from './CrashScreen.tsx';

/** Catches defects while drawing: the window says so instead of going blank. What is saved is not touched. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    return this.state.reason === null ? this.props.children : <Crash reason={this.state.reason} />;
  }
}

function Crash({ reason }: { reason: string }) {
  const tell = useMessage();
  return <CrashScreen title={tell('app.crashed')} text={tell('app.crashedHint', { reason })} />;
}
