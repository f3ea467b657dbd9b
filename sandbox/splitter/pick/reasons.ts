import type { CureName, SplitRole, SplitVerdict } from '../../protocol/split.ts';
import type { Bilingual } from '../../protocol/text.ts';
import type { PickModel } from './model.ts';
import type { Pick } from './pick.ts';
import { INCURABLE } from './prices.ts';

/** Why a file is where it is, read off the cut. */
export function reasonOf(model: PickModel, pick: Pick, id: number): Bilingual {
  return pick.module.has(id) ? whyItMoves(model, pick, id) : whyItStays(model, pick, id);
}

function whyItMoves(model: PickModel, pick: Pick, id: number): Bilingual {
  const { bond } = pick.affinities.get(id) ?? { bond: 'none' };
  const users = (model.users[id] ?? []).filter((r) => pick.module.has(r.from)).map((r) => r.from);
  switch (bond) {
    case 'seed':
      return { en: 'picked', zh: '已选中' };
    case 'package':
      return {
        en: `belongs to the feature’s own package ${model.packages[id] ?? ''}`,
        zh: `位于这个功能自己的包 ${model.packages[id] ?? ''}`,
      };
    case 'name':
      return {
        en: `is about the same as what is picked (${(model.names[id] ?? []).join(', ')})`,
        zh: `与选中的内容属于同一功能（${(model.names[id] ?? []).join('、')}）`,
      };
    case 'build module':
      return {
        en: `lies in ${model.buildModules[id] ?? ''}, which holds this feature alone`,
        zh: `位于 ${model.buildModules[id] ?? ''}，其中只有这个功能`,
      };
    case 'only here':
      return users.length === 0
        ? { en: 'serves only what moves', zh: '只服务于迁出的代码' }
        : { en: `only what moves needs it: ${listOf(model, users)}`, zh: `只有迁出的代码需要它：${listOf(model, users, '、')}` };
    default: {
      const bound = pick.module.size > 0 ? tiedTo(model, pick, id) : [];
      return {
        en: `cannot be parted from ${listOf(model, bound)}, which moves`,
        zh: `无法与迁出的 ${listOf(model, bound, '、')} 分开`,
      };
    }
  }
}

/** What moves, and would be cut off by an incurable edge if this stayed. */
function tiedTo(model: PickModel, pick: Pick, id: number): readonly number[] {
  const needed = (model.needs[id] ?? []).map((r) => r.to).filter((to) => pick.module.has(to));
  return needed.length > 0 ? needed : (model.users[id] ?? []).map((r) => r.from).filter((from) => pick.module.has(from));
}

function whyItStays(model: PickModel, pick: Pick, id: number): Bilingual {
  const { gain, bond } = pick.affinities.get(id) ?? { gain: 0, bond: 'none' };
  const role = model.roles[id];
  const users = (model.users[id] ?? []).map((r) => r.from);
  const there = users.filter((user) => !pick.module.has(user));
  const here = users.filter((user) => pick.module.has(user));
  if (role === 'application') return { en: 'starts the base', zh: '基座的启动类' };
  if (role === 'guard')
    return {
      en: 'acts for the whole application, in the base’s own context',
      zh: '作用于整个应用，在基座自己的上下文中',
    };
  if (gain > 0 && bond !== 'none')
    return there.length > 0
      ? {
          en: `belongs to the feature, and the base needs it more: ${listOf(model, there)}`,
          zh: `属于这个功能，但基座更需要它：${listOf(model, there, '、')}`,
        }
      : { en: 'belongs to the feature, and is tied to what stays', zh: '属于这个功能，但与留下的代码绑定' };
  if (here.length > 0 && there.length > 0)
    return {
      en: `both sides need it: ${listOf(model, here)} of the module, ${listOf(model, there)} of the base`,
      zh: `两边都需要它：模块的 ${listOf(model, here, '、')}，基座的 ${listOf(model, there, '、')}`,
    };
  if (here.length > 0)
    return {
      en: `serves more than this feature; the module uses it from the base: ${listOf(model, here)}`,
      zh: `不只服务于这个功能；模块从基座使用它：${listOf(model, here, '、')}`,
    };
  return there.length > 0
    ? { en: `not picked; used by ${listOf(model, there)}`, zh: `未选中；被 ${listOf(model, there, '、')} 使用` }
    : { en: 'not picked, and nothing that moves needs it', zh: '未选中，迁出的代码也不需要它' };
}

export function listOf(model: PickModel, ids: readonly number[], between = ', '): string {
  const names = [...new Set(ids.map((id) => nameOf(model, id)))];
  return names.length > 4 ? `${names.slice(0, 4).join(between)}${between}…` : names.join(between);
}

export function nameOf(model: PickModel, id: number): string {
  const unit = model.index.units[id];
  return unit?.types[0]?.simpleName ?? unit?.path ?? '';
}

export interface Judged {
  readonly verdict: SplitVerdict;
  readonly reasons: readonly Bilingual[];
}

/** A module that keeps less of what belongs to the feature than this is no module. */
const LEAST_SHARE = 0.3;
/** Cures may cost so much of what the module is worth. */
const DEAREST = 0.75;

/** What belongs to the feature and stays in this application. */
export function keptBack({ affinities, module, elsewhere }: Pick): readonly number[] {
  return [...affinities].filter(([id, { gain }]) => gain > 0 && !module.has(id) && !elsewhere.has(id)).map(([id]) => id);
}

/** Whether to extract it, and what that rests on. */
export function verdictOf(model: PickModel, pick: Pick): Judged {
  const reasons: Bilingual[] = [];
  const incurable = pick.illegal.filter((r) => r.cost >= INCURABLE);
  const guards = [...pick.module].filter((id) => model.roles[id] === 'guard' && !model.limited.has(id));
  const kept = keptBack(pick);
  const moved = [...pick.module].filter((id) => pick.affinities.get(id)?.bond !== 'seed');
  const starved = kept.length >= 2 && moved.length < (moved.length + kept.length) * LEAST_SHARE;
  const dear = pick.illegal.reduce((sum, { cost, cure }) => sum + (cure === 'move down' ? cost / 2 : cost), 0) > pick.gain * DEAREST;
  if (incurable.length > 0)
    reasons.push({
      en: `The base extends or stores what would move: ${pairs(model, incurable)}. No cure parts them.`,
      zh: `基座继承或存储了要迁出的类：${pairs(model, incurable)}。没有办法把它们分开。`,
    });
  if (guards.length > 0)
    reasons.push({
      en: `${listOf(model, guards)} would move, and guards or surrounds the whole application.`,
      zh: `${listOf(model, guards, '、')} 将被迁出，而它守护或环绕整个应用。`,
    });
  if (starved)
    reasons.push({
      en: `Most of the feature has to stay, because the rest of the application lives on it: ${listOf(model, kept)}.`,
      zh: `这个功能的大部分必须留下，因为应用的其余部分依赖它：${listOf(model, kept, '、')}。`,
    });
  if (dear)
    reasons.push({
      en: `The cures cost more than the module is worth: the base uses ${new Set(pick.illegal.filter((r) => r.cost > 0).map((r) => r.to)).size} of its classes in ${pick.illegal.filter((r) => r.cost > 0).length} places.`,
      zh: `解决引用的代价超过了模块的价值：基座在 ${pick.illegal.filter((r) => r.cost > 0).length} 处使用了它的 ${new Set(pick.illegal.filter((r) => r.cost > 0).map((r) => r.to)).size} 个类。`,
    });
  if (isWholeApplication(model, pick))
    reasons.push({
      en: 'This is the whole application: nothing that answers would be left in the base. Koupleless runs a whole application as a module, too: give it the ark plug-in and an empty base, without a split.',
      zh: '这就是整个应用：基座中不会剩下任何能应答的代码。Koupleless 也能把整个应用作为模块运行：为它加上 ark 插件并使用一个空基座即可，不需要拆分。',
    });
  if (pick.module.size === 0 || reasons.length > 0) return { verdict: 'refuse', reasons };
  const hard = pick.illegal.filter((r) => HARD.has(r.cure));
  if (hard.length > 0)
    reasons.push({ en: `The base needs a cure by hand: ${pairs(model, hard)}.`, zh: `基座需要手动处理：${pairs(model, hard)}。` });
  if (kept.length > 0)
    reasons.push({
      en: `Belongs to the feature, and stays: ${listOf(model, kept)}.`,
      zh: `属于这个功能，但要留下：${listOf(model, kept, '、')}。`,
    });
  if (reasons.length > 0) return { verdict: 'partial', reasons };
  return {
    verdict: 'extract',
    reasons: [
      pick.illegal.some((r) => r.cost > 0)
        ? { en: 'What the base still uses of it has a simple cure.', zh: '基座仍使用的部分都有简单的解决办法。' }
        : { en: 'Nothing in the base uses it.', zh: '基座中没有代码使用它。' },
    ],
  };
}

/** Nothing that answers is left in the base, and of what is left little but what sets it up. */
function isWholeApplication(model: PickModel, { module, elsewhere }: Pick): boolean {
  const left = model.main.filter((id) => !module.has(id) && !elsewhere.has(id));
  const entries = [...module].filter((id) => model.roles[id] === 'entry').length;
  if (entries === 0 || left.some((id) => model.roles[id] === 'entry')) return false;
  const own = left.filter((id) => !SET_UP.has(model.roles[id] ?? 'plain'));
  return module.size >= 4 && own.length * 4 <= module.size;
}

const SET_UP: ReadonlySet<SplitRole> = new Set(['application', 'configuration', 'guard']);

const HARD: ReadonlySet<CureName> = new Set(['extract interface', 'share the data', 'look up', 'keep together', 'none']);

function pairs(model: PickModel, relations: readonly { readonly from: number; readonly to: number }[]): string {
  const all = relations.map((r) => `${nameOf(model, r.from)} → ${nameOf(model, r.to)}`);
  return all.length > 3 ? `${all.slice(0, 3).join(', ')}, …` : all.join(', ');
}
