import { expect, it } from 'vitest';
import { namesApplication } from './application-name.ts';

const named = (files: Readonly<Record<string, string>>): boolean =>
  namesApplication(new Map(Object.entries(files).map(([name, text]) => [`src/main/resources/${name}`, text])));

it.each<Readonly<Record<string, string>>>([
  { 'application.properties': 'spring.application.name = shop\n' },
  { 'application.yml': 'spring:\n  application:\n    name: shop\n' },
  { 'application.yaml': 'spring.application.name: shop' },
  { 'config/application.yml': 'spring: {application: {name: shop}}' },
  { 'application.yml': 'a: 1\n---\nspring.application.name: shop' },
  // Whether it has one cannot be told; a second one would win over it.
  { 'application.yml': 'spring: [' },
])('finds the name in %j', (files) => expect(named(files)).toBe(true));

it.each<Readonly<Record<string, string>>>([
  { 'application.properties': 'spring.datasource.name=shop\n' },
  { 'application.yml': 'spring:\n  datasource:\n    name: shop\n  application:\n    admin: true\n' },
  { 'application.properties': '# spring.application.name=shop\nspring.application.name=\n' },
  { 'application-dev.properties': 'spring.application.name=shop\n' },
  { 'application.yml': 'spring.config.activate.on-profile: dev\nspring.application.name: shop' },
  { 'bootstrap.properties': 'spring.application.name=shop\n' },
])('finds none that always holds in %j', (files) => expect(named(files)).toBe(false));
