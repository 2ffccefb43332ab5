import { useSession } from '../../session/JourneyScope.tsx';
import styles from './GridOutline.module.css';

/** Says what has happened on the map. */
export function Announcer() {
  const { text, count } = useSession((state) => state.announcement);
  // The same words twice are two pieces of news: the trailing space makes them differ.
  return <div role="status" className={styles.hidden}>{count % 2 === 0 ? text : `${text}\u00A0`}</div>;
}
