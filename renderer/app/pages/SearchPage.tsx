import type { RouteOf } from '../../actions/parseRoute.ts';
import { SearchScreen } from '../../features/search/SearchScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScreenBar } from '../ScreenBar.tsx';

/** Where in the library something is said. */
export function SearchPage({ route }: { route: RouteOf<'search'> }) {
  const tell = useMessage();
  return <><ScreenBar path={[{ label: tell('home.search') }]} /><SearchScreen query={route.query} /></>;
}
