import { Path } from '@phosphor-icons/react';
import { Fragment, type ReactNode } from 'react';
import { routeAddress } from '../actions/routes.ts';
import { useDocument } from '../document/DocumentProvider.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { FileMenu } from './FileMenu.tsx';
import { libraryNameOf } from './libraryNameOf.ts';
import { SaveStatus } from './SaveStatus.tsx';
import styles from './ScreenBar.module.css';
import { UndoRedoButtons } from './UndoRedoButtons.tsx';

interface ScreenBarProps {
  /** The way from the library to this screen; the last one is the screen itself. */
  readonly path: readonly { readonly label: string; readonly address?: string }[];
  /** Whether the last one is the heading of a screen that has no other. */
  readonly isHeading?: boolean;
  /** The maps above, between the library and the screen itself. */
  readonly trail?: ReactNode;
  readonly middle?: ReactNode;
  /** Stands before undo and redo. */
  readonly people?: ReactNode;
  /** What can be done here, the primary action last. */
  readonly actions?: ReactNode;
}

/** The top bar of every screen below Home: menu, way back, save status, undo and redo. */
export function ScreenBar({ path, isHeading = false, trail, middle, people, actions }: ScreenBarProps) {
  const tell = useMessage();
  const libraryName = useDocument(libraryNameOf);
  const Place = isHeading ? 'h1' : 'strong';
  return (
    <TopBar
      lead={(
        <>
          <FileMenu />
          <a href={routeAddress({ screen: 'home' })} className={styles.brand} aria-label={tell('action.goHome')}><Path size={22} aria-hidden /><span>{tell('app.name')}</span></a>
          <nav aria-label={tell('app.path')} className={styles.path}>
            <a href={routeAddress({ screen: 'home' })}>{libraryName}</a>
            {trail}
            {path.map(({ label, address }) => (
              <Fragment key={label}>
                <span aria-hidden>/</span>
                {address ? <a href={address}>{label}</a> : <Place aria-current="page" className={styles.here}>{label}</Place>}
              </Fragment>
            ))}
          </nav>
          <SaveStatus />
        </>
      )}
      middle={middle}
      tail={(
        <>
          {people}
          {people ? <span className={styles.rule} aria-hidden /> : null}
          <UndoRedoButtons />
          {actions}
        </>
      )}
    />
  );
}
