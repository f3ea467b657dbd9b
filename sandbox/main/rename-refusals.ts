import type { RenameRefusal } from '../java/names/rename.ts';
import type { Bilingual } from '../protocol/text.ts';

type Reason = RenameRefusal['reason'] | 'built';

/** Why a name stays, for who wanted another. `{what}`: a name or an error; `{file}`: the name of the file that stands against it. */
const REFUSALS: Readonly<Record<Reason, Bilingual>> = {
  nothing: {
    en: 'There is no name here that could be renamed. Put the cursor on a name of your own Java.',
    zh: '这里没有可以重命名的名称。请把光标放在您自己的 Java 代码中的某个名称上。',
  },
  'not-a-name': {
    en: '“{what}” cannot be a name in Java. Take letters, digits, _ and $, no digit first, and no word of the language.',
    zh: '“{what}”不能作为 Java 的名称。请使用字母、数字、_ 和 $，不能以数字开头，也不能是关键字。',
  },
  same: { en: 'It is called “{what}” already.', zh: '它已经叫“{what}”了。' },
  library: {
    en: '{what} is of a library: its name is not yours to change.',
    zh: '{what} 属于类库，不能由您改名。',
  },
  'overrides-library': {
    en: 'It overrides {what} of a library. Under another name the library would not call it.',
    zh: '它覆盖了类库中的 {what}。换了名称，类库就不会再调用它。',
  },
  lombok: {
    en: 'Lombok makes methods from this field, and their names would change with it. Rename it after writing the methods out.',
    zh: 'Lombok 会根据这个字段生成方法，方法名也会随之改变。请先把这些方法写出来，再改名。',
  },
  'broken-file': {
    en: '{file} does not compile and says this name. Mend it first: until then nobody can tell what it means there.',
    zh: '{file} 无法编译，而且用到了这个名称。请先修正它：在此之前无法判断这个名称在那里指的是什么。',
  },
  'unknown-place': {
    en: '{file} says this name at a place of which the trial cannot tell what it stands for. Rename by search there.',
    zh: '{file} 中有一处用到这个名称，但试用环境无法判断它指的是什么。请用搜索手动改名。',
  },
  import: {
    en: 'The static import in {file} brings several members of this name, and can follow only one. Import them apart first.',
    zh: '{file} 中的静态导入引入了多个同名成员，只能跟随其中一个。请先分开导入。',
  },
  'file-there': { en: 'There is a file {file} already.', zh: '已经有文件 {file}。' },
  error: {
    en: 'With this name {file} would not compile any more: {what}',
    zh: '改成这个名称后，{file} 将无法编译：{what}',
  },
  'other-meaning': {
    en: 'In {file} this name stands for something else already: one would take the place of the other.',
    zh: '在 {file} 中，这个名称已有别的含义：改名后两者会互相混淆。',
  },
  built: {
    en: '{file} is written by the build and must not be changed. Rename where it is made from.',
    zh: '{file} 由构建生成，不能修改。请在生成它的地方改名。',
  },
};

/** @param refusal `path` is shown as its file's name */
export function refusalText({
  reason,
  what = '',
  path = '',
}: {
  readonly reason: Reason;
  readonly what?: string;
  readonly path?: string;
}): Bilingual {
  const { en, zh } = REFUSALS[reason];
  const fill = (text: string): string =>
    text.replaceAll('{what}', () => what).replaceAll('{file}', () => path.slice(path.lastIndexOf('/') + 1));
  return { en: fill(en), zh: fill(zh) };
}
