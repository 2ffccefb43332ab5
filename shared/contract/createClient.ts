import { events, methods, type EventName, type EventPayload, type MethodInput, type MethodName, type MethodOutput, type Transport } from './contract.ts';

/** A refusal of the host as an exception: `key` is a message of the locales. */
export class HostError extends Error {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>> | undefined;

  constructor(key: string, values?: Readonly<Record<string, string | number>>) {
    super(key);
    this.name = 'HostError';
    this.key = key;
    this.values = values;
  }
}

export interface Client {
  /** @throws HostError when the host refuses or cannot be reached. */
  readonly call: <Name extends MethodName>(name: Name, input: MethodInput<Name>) => Promise<MethodOutput<Name>>;
  readonly on: <Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void) => () => void;
}

/** The typed contract over any transport. Answers are trusted in shape only after their schema said so, record lists aside (the host validated them and they are large). */
export function createClient(transport: Transport): Client {
  return {
    async call(name, input) {
      const envelope = await transport.invoke(name, input);
      if (!envelope.ok) throw new HostError(envelope.error.key, envelope.error.values);
      return (name === 'readLibrary' || name === 'readVersion' ? envelope.value : methods[name].output.parse(envelope.value)) as MethodOutput<typeof name>;
    },
    on(name, listener) {
      return transport.subscribe((event, payload) => {
        if (event === name) listener(events[name].parse(payload) as EventPayload<typeof name>);
      });
    },
  };
}
