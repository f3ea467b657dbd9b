import type { Bilingual } from '../../../../sandbox/protocol/text.ts';
import { MOST_BYTES, MOST_FILE_BYTES, MOST_FILES } from './limits.ts';

/** Why something is not read. */
export type Why = 'built' | 'packages' | 'history' | 'tool' | 'compiled' | 'link' | 'large' | 'beyond' | 'beyond sources';

export interface LeftOut {
  /** A folder with `/` at its end, a file, or a pattern such as `*.class`; empty for what lies all over the project. */
  readonly where: string;
  readonly why: Why;
  /** null: a folder that was not entered. */
  readonly files: number | null;
}

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
const many = MOST_FILES.toLocaleString('en');

/** The reason in words, and what it means for the split. */
export const WHY: Readonly<Record<Why, Bilingual>> = {
  built: { en: 'what a build leaves: it can be made again', zh: '构建产物，可以重新生成' },
  packages: { en: 'downloaded packages, no source of this application', zh: '下载的依赖包，不是这个应用的源码' },
  history: { en: 'history, not needed to split', zh: '版本历史，拆分用不到' },
  tool: { en: 'kept by a tool, not needed to split', zh: '工具自己的文件，拆分用不到' },
  compiled: { en: 'compiled classes: the sources are read', zh: '编译后的类，读取的是源码' },
  link: { en: 'a link: what it points to is read where it lies', zh: '链接，它指向的内容在原处读取' },
  large: { en: `over ${megabytes(MOST_FILE_BYTES)}: no source is that large`, zh: `超过 ${megabytes(MOST_FILE_BYTES)}，源码不会这么大` },
  beyond: {
    en: `beyond ${many} files or ${megabytes(MOST_BYTES)}; all Java and build files are read`,
    zh: `超出 ${many} 个文件或 ${megabytes(MOST_BYTES)}；Java 与构建文件都已读取`,
  },
  'beyond sources': {
    en: `beyond ${many} files or ${megabytes(MOST_BYTES)}, sources among them: what they use is not seen. Take one part of the repository`,
    zh: `超出 ${many} 个文件或 ${megabytes(MOST_BYTES)}，其中有源码，它们的引用看不到。请只放入代码仓库的一部分`,
  },
};
