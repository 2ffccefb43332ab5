import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOfSecondStart, launchFiles } from './launchFiles.ts';

describe('launchFiles', () => {
  it('takes library files, resolved where the person stood', () => {
    expect(launchFiles(['electron', '.', '--flag', 'a.itinera', '/b/C.ITINERA', 'c.json', '--x.itinera'], false, '/home')).toEqual([resolve('/home/a.itinera'), resolve('/b/C.ITINERA')]);
    expect(launchFiles(['/opt/itinera', 'a.itinera'], true, '/home')).toEqual([resolve('/home/a.itinera')]);
    expect(launchFiles(['electron', 'own.itinera'], false, '/home')).toEqual([]);
  });

  it('reads what a second start sends and survives anything else', () => {
    expect(filesOfSecondStart({ files: ['/a.itinera'] })).toEqual(['/a.itinera']);
    for (const data of [null, undefined, 7, {}, { files: 'a' }, { files: [1] }]) expect(filesOfSecondStart(data)).toEqual([]);
  });
});
