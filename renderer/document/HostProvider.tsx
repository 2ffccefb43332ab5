import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { invariant } from '../../shared/base/invariant.ts';
import type { Client } from '../../shared/contract/createClient.ts';
import type { Locale, Preferences, Session } from '../../shared/contract/schemas.ts';

interface Host {
  readonly client: Client;
  /** What the host said about this window when it opened. */
  readonly session: Session;
  readonly preferences: Preferences;
  /** The locale in use: the person's choice, else the system's. */
  readonly locale: Locale;
  readonly changePreferences: (change: Partial<Preferences>) => void;
}

const HostContext = createContext<Host | null>(null);

/** The host behind the contract, for features that call it, and the preferences of this computer. */
export function HostProvider({ client, session, children }: { client: Client; session: Session; children: ReactNode }) {
  const [preferences, setPreferences] = useState(session.preferences);
  useEffect(() => client.on('preferencesChanged', setPreferences), [client]);
  const host = useMemo<Host>(() => ({
    client, session, preferences,
    locale: preferences.locale ?? session.systemLocale,
    changePreferences: (change) => {
      const next = { ...preferences, ...change };
      setPreferences(next);
      // Shown at once; when the host cannot store it, it lasts until the window closes.
      void client.call('setPreferences', next).catch(() => undefined);
    },
  }), [client, session, preferences]);
  return <HostContext value={host}>{children}</HostContext>;
}

export function useHost(): Host {
  const host = useContext(HostContext);
  invariant(host, 'HostProvider is missing');
  return host;
}
