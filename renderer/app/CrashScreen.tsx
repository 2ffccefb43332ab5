import { useEffect, useRef } from 'react';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CrashScreen.module.css';

/** One clear message in place of a window that cannot go on, with the way out. */
export function CrashScreen({ title, text }: { title: string; text: string }) {
  const tell = useMessage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.screen}>
      <div role="alert" className={styles.box}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
        <p>{text}</p>
        <Button look="primary" onPress={() => location.reload()}>{tell('app.reload')}</Button>
      </div>
    </main>
  );
}
