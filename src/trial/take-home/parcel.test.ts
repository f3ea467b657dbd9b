import { expect, it } from 'vitest';
import { parcelOf } from './parcel.ts';

const texts = { title: 'One minute', lead: 'lead', needs: 'needs', container: 'container', more: 'more' };

it('the zip holds the project, the commands in order, and a development container', () => {
  const parcel = parcelOf(new Map([['pom.xml', '<project/>']]), [{ run: 'mvn install', says: 'build it' }], texts);
  expect([...parcel.keys()]).toEqual(['pom.xml', 'README.md', '.devcontainer/devcontainer.json']);
  expect(parcel.get('README.md')).toContain('1. build it\n\n   ```sh\n   mvn install\n   ```');
  expect(JSON.parse(parcel.get('.devcontainer/devcontainer.json') ?? '')).toMatchObject({ forwardPorts: [8080, 1238] });
});

it('a README of the project stays as it is', () => {
  const parcel = parcelOf(new Map([['README.md', 'mine']]), [], texts);
  expect(parcel.get('README.md')).toBe('mine');
  expect(parcel.get('koupleless-README.md')).toContain('# One minute');
});
