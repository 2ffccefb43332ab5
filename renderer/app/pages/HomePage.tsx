import { HomeScreen } from '../../features/home/HomeScreen.tsx';
import { FileMenu } from '../FileMenu.tsx';
import { SaveStatus } from '../SaveStatus.tsx';
import { UndoRedoButtons } from '../UndoRedoButtons.tsx';

/** What the library holds. */
export function HomePage() {
  return <HomeScreen menu={<FileMenu />} status={<SaveStatus />} history={<UndoRedoButtons />} />;
}
