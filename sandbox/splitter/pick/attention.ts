import type { Bilingual } from '../../protocol/text.ts';
import { annotationIn } from '../index/symbols.ts';
import type { PickModel } from './model.ts';
import type { Pick } from './pick.ts';
import { keptBack, listOf, nameOf } from './reasons.ts';

/** So many files of the base lean on what all of an application lives on. */
const HEART = 5;

/** What the border changes at run time though every class is on the right side of it: named, whatever the verdict. */
export function attentionTo(model: PickModel, pick: Pick): readonly Bilingual[] {
  return [...guards(model, pick), ...transactions(model, pick), ...hearts(model, pick)];
}

function guards(model: PickModel, pick: Pick): readonly Bilingual[] {
  const staying = model.main.filter((id) => model.roles[id] === 'guard' && !pick.module.has(id) && !pick.elsewhere.has(id));
  if (staying.length === 0 || ![...pick.module].some((id) => model.roles[id] === 'entry')) return [];
  return [
    {
      en: `${listOf(model, staying)} ${staying.length === 1 ? 'stays' : 'stay'} in the base, and what guards or surrounds acts in its own context alone: the module imports what it can, and what it cannot have is named.`,
      zh: `${listOf(model, staying, '、')} 留在基座，而守护或环绕的代码只在自己的上下文中起作用：模块会导入能导入的，不能导入的会逐一指出。`,
    },
  ];
}

/** Uses over the border from a class with transactions to one that reads or writes data. */
function transactions(model: PickModel, pick: Pick): readonly Bilingual[] {
  const torn = [...pick.illegal, ...pick.legal].filter(
    ({ from, to, kinds }) => !(kinds.size === 1 && kinds.has('import')) && isTransactional(model, from) && touchesData(model, to),
  );
  const pairs = [...new Set(torn.map(({ from, to }) => `${nameOf(model, from)} → ${nameOf(model, to)}`))];
  if (pairs.length === 0) return [];
  const list = pairs.length > 3 ? `${pairs.slice(0, 3).join(', ')}, …` : pairs.join(', ');
  return [
    {
      en: `A transaction crosses the border: ${list}. It stays one only if both sides use the base’s transaction manager.`,
      zh: `事务跨越边界：${list}。只有两边都使用基座的事务管理器，它才仍是一个事务。`,
    },
  ];
}

function isTransactional(model: PickModel, id: number): boolean {
  return (
    model.index.units[id]?.types.some(
      (type) =>
        annotationIn(type.annotations, 'Transactional') ??
        [...type.methods.values()].flat().some((method) => annotationIn(method.annotations, 'Transactional')),
    ) ?? false
  );
}

/** A repository, or what uses one: itself, or through the bean behind an interface. */
function touchesData(model: PickModel, id: number): boolean {
  if (model.roles[id] === 'repository') return true;
  const behind = (model.users[id] ?? []).filter((r) => r.kinds.has('implements')).map((r) => r.from);
  return [id, ...behind].some((unit) => (model.needs[unit] ?? []).some((r) => model.roles[r.to] === 'repository'));
}

function hearts(model: PickModel, pick: Pick): readonly Bilingual[] {
  const isBase = (id: number): boolean => !pick.module.has(id) && !pick.elsewhere.has(id);
  const found = keptBack(pick)
    .map((id) => ({ id, users: new Set((model.users[id] ?? []).map((r) => r.from).filter(isBase)).size }))
    .filter(({ users }) => users >= HEART);
  return found.map(({ id, users }) => ({
    en: `${nameOf(model, id)} is a shared heart: ${users} files of the base use it.`,
    zh: `${nameOf(model, id)} 是共用的核心：基座中有 ${users} 个文件使用它。`,
  }));
}
