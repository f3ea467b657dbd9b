import { beforeAll, expect, it } from 'vitest';
import { readParserWasm } from '../host/node/parser-wasm.ts';
import type { JavaParser } from '../java/syntax/index.ts';
import { loadParser } from '../java/syntax/index.ts';
import { application } from './fixture.ts';
import { readProject } from './project.ts';
import { findSeeds } from './seeds.ts';

let parser: JavaParser;
beforeAll(async () => {
  parser = await loadParser(readParserWasm());
});

const files = application({
  'a.owner.OwnerController':
    '@RestController @RequestMapping("/owners") public class OwnerController { @GetMapping("/{id}") String one() { return ""; } }',
  'a.owner.visit.VisitController':
    '@RestController public class VisitController { @PostMapping({"owners/{id}/visits", "/v"}) void add() { } }',
  'a.owner.Ownership': '@RestController @RequestMapping("/ownership") public class Ownership { }',
  'a.owner.Owner': '@Entity @Table(name = "t_owner") public class Owner { public static class Key { } }',
  'a.vet.Owner': 'public class Owner { }',
  'a.vet.Vet': '@Entity public class Vet { }',
});
function seeds(...names: string[]): string[] {
  const found = findSeeds(readProject(files, parser), names);
  return [...[...found.units].map((u) => u.types[0]?.name ?? u.path), ...found.unknown.map((u) => u.en)];
}

it.each<[string, string[]]>([
  ['a.owner.visit', ['a.owner.visit.VisitController']],
  ['a.owner.Owner', ['a.owner.Owner']],
  ['a.owner.Owner.Key', ['a.owner.Owner']],
  ['OwnerController', ['a.owner.OwnerController']],
  ['/owners', ['a.owner.OwnerController', 'a.owner.visit.VisitController']],
  ['/owners/**', ['a.owner.OwnerController', 'a.owner.visit.VisitController']],
  ['t_owner', ['a.owner.Owner']],
  ['vet', ['a.vet.Vet']],
])('%s', (name, expected) => {
  expect(seeds(name)).toEqual(expected);
});

it('says what it does not know, and what is near to it', () => {
  expect(seeds('a.pets.OwnerControler')).toEqual([
    'No package or class is named a.pets.OwnerControler, and no table. Near to it: a.owner.OwnerController, a.owner.Owner, a.vet.Owner.',
  ]);
  expect(seeds('a.ownre.vsiit')).toEqual([expect.stringContaining('Near to it: a.owner.visit')]);
  expect(seeds('/ownres')).toEqual([expect.stringContaining('Near to it: /owners.')]);
  expect(seeds('Owner')).toEqual(['2 classes are named Owner. Give one in full: a.owner.Owner, a.vet.Owner.']);
  expect(seeds('/nothing')).toEqual([
    'No controller answers below /nothing. A URL prefix is written as @RequestMapping has it, such as /owners.',
  ]);
});
