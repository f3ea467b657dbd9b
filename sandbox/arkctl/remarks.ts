/** What arkctl v0.2.3 leaves unsaid. */
export type Remark = 'exits-with-0' | 'properties-in-a-cycle' | 'nothing-generated' | 'nothing-created' | 'last-word-counts' | 'no-pods';

const texts: Readonly<Record<'en' | 'zh-CN', Readonly<Record<Remark, string>>>> = {
  en: {
    'exits-with-0':
      'The trial: nothing was installed, and the real arkctl exits with 0 here, too. A script had better ask the base: arkctl status | grep activated',
    'properties-in-a-cycle':
      'The trial: the real create writes the same pom.xml, which Maven refuses, because two properties name themselves. Put versions in their place: <sofa.ark.version>3.1.4</sofa.ark.version> and <koupleless.runtime.version>2.1.6</koupleless.runtime.version>. The starter it adds also lacks <scope>provided</scope>, without which the module packs Spring.',
    'nothing-generated':
      'The trial: newServerlessApp of arkctl v0.2.3 writes nothing, in the real tool as well. A module begins as a copy of one, or with: arkctl create -p PROJECT -a NAME',
    'nothing-created':
      'The trial: nothing was changed, and the real arkctl exits with 0 here, too: create looks for a relative path from within the project itself. Give the whole path: arkctl create -p "$PWD" -a NAME',
    'last-word-counts': 'The trial: arkctl takes the last word only, here and in the real tool. One run for each, please.',
    'no-pods': 'The trial: this machine has no kubectl and no pods. Without --pod, arkctl asks the base on this machine.',
  },
  'zh-CN': {
    'exits-with-0':
      '试用提示：什么也没有安装成功，而真实的 arkctl 在这里同样以 0 退出。脚本里最好向基座确认：arkctl status | grep activated',
    'properties-in-a-cycle':
      '试用提示：真实的 create 写出的 pom.xml 也是这样，Maven 无法读取，因为有两个属性引用了自身。请改成具体版本：<sofa.ark.version>3.1.4</sofa.ark.version> 和 <koupleless.runtime.version>2.1.6</koupleless.runtime.version>。它加入的 starter 还缺 <scope>provided</scope>，否则模块会把 Spring 一起打包。',
    'nothing-generated':
      '试用提示：arkctl v0.2.3 的 newServerlessApp 什么也不会生成，真实的工具也一样。可以复制一个现有模块，或者执行：arkctl create -p 项目 -a 名称',
    'nothing-created':
      '试用提示：什么也没有改动，而真实的 arkctl 在这里同样以 0 退出：create 会在项目目录里再去找这个相对路径。请给出绝对路径：arkctl create -p "$PWD" -a 名称',
    'last-word-counts': '试用提示：arkctl 只看最后一个参数，真实的工具也一样。请逐个执行。',
    'no-pods': '试用提示：这台机器上没有 kubectl，也没有 Pod。不带 --pod 时，arkctl 访问本机的基座。',
  },
};

export const remarkIn = (language: () => 'en' | 'zh-CN') => (remark: Remark) => texts[language()][remark];
