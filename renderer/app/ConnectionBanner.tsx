import { PlugsConnected } from '@phosphor-icons/react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useDocumentStore } from '../document/DocumentProvider.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { connectionStore } from '../transport/connectionStore.ts';
import styles from './ConnectionBanner.module.css';

/** Says that the host is away; when it is back, reads what others did meanwhile and sends what waits. */
export function ConnectionBanner() {
  const tell = useMessage();
  const store = useDocumentStore();
  const isLost = useStore(connectionStore, (state) => state.isLost);
  useEffect(() => connectionStore.subscribe((state, before) => {
    // When it fails, the save queue still waits and tries on its own.
    if (before.isLost && !state.isLost) void store.resync().catch(() => undefined);
  }), [store]);
  return isLost ? <p role="alert" className={styles.banner}><PlugsConnected size={16} aria-hidden />{tell('app.connectionLost')}</p> : null;
}
