import { expect, it } from 'vitest';
import type { MethodInput, MethodName, MethodOutput } from '../../shared/contract/contract.ts';
import { methods } from '../../shared/contract/contract.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import { additionOf, changesetOf, smallJourney } from '../../test/helpers/changesets.ts';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { createClientStub, createPortsStub } from '../../test/helpers/fakePorts.ts';
import { createLibraryFile } from '../library/createLibraryFile.ts';
import { createHost } from './createHost.ts';

const inFolder = createTemporaryFolder();

it('windows read the past, keep, rename and delete versions, and all of them are told', async () => {
  const library = createLibraryFile(inFolder('a.itinera'));
  library.commit(changesetOf('first', additionOf(...smallJourney('j'))), 1);
  const host = createHost(library, createPortsStub((name) => inFolder(name)), { now: () => new Date('2026-03-01T10:00:00.000Z') });
  const [client, other] = [createClientStub('one'), createClientStub('two')];
  for (const each of [client, other]) host.connect(each);
  const call = async <Name extends MethodName>(name: Name, input: MethodInput<Name>): Promise<MethodOutput<Name>> => {
    const envelope = await host.dispatch(client, name, input);
    if (!envelope.ok) throw new HostError(envelope.error.key);
    return methods[name].output.parse(structuredClone(envelope.value)) as MethodOutput<Name>;
  };

  expect((await call('readHistory', { journeyId: 'j-journey', beforeRevision: null, limit: 10 })).entries).toMatchObject([{ revision: 2, names: ['Journey j'], changeCount: 6 }]);
  const version = await call('createVersion', { name: 'Workshop', revision: null });
  expect(version).toMatchObject({ name: 'Workshop', revision: 2, author: 'Ola', at: '2026-03-01T10:00:00.000Z', act: null });
  await call('renameVersion', { versionId: version.id, name: 'Workshop in May' });
  expect((await call('listVersions', {})).versions).toEqual([{ ...version, name: 'Workshop in May' }]);
  expect((await call('readVersion', { versionId: version.id })).records).toHaveLength(7);
  expect(await call('readVersion', { revision: 1 })).toMatchObject({ revision: 1, records: [{ type: 'library' }] });
  await call('deleteVersion', { versionId: version.id });
  await expect(call('readVersion', { versionId: version.id })).rejects.toThrow('error.history.noVersion');
  await expect(call('readVersion', { revision: 3 })).rejects.toThrow('error.history.noRevision');
  expect(other.events.map(({ event }) => event)).toEqual(['versionsChanged', 'versionsChanged', 'versionsChanged']);
  host.close();
});
