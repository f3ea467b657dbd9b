import { describe, expect, it } from 'vitest';
import { asText } from './read-as-text.ts';
import { HOME, openShell } from './testing/shell.ts';

describe('what a builtin reads is text', () => {
  it.each([
    ['while read x; do echo "$x"; done < f', '茶 tea\n水\n'],
    ['while IFS= read -r x; do echo "[$x]"; done < f | cat', '[茶 tea]\n[水]\n'],
    ['read x < f; echo $x', '茶 tea\n'],
    ['read -r a b < f; echo "$b|$a"', 'tea|茶\n'],
    ['read < f; echo "$REPLY"', '茶 tea\n'],
    ['read -a a < f; echo "${a[1]} ${a[0]}"', 'tea 茶\n'],
    ['{ read a; read b; echo "$b-$a"; } < f', '水-茶 tea\n'],
    ['(read a; echo $a) < f', '茶 tea\n'],
    ['while read x; do echo $x; done < <(cat f)', '茶 tea\n水\n'],
    ['while read x; do echo $x; done < f > g; cat g', '茶 tea\n水\n'],
    ['fn() { read q; echo "fn $q"; }; fn < f', 'fn 茶 tea\n'],
    ['cat f | while read x; do echo $x; done', '茶 tea\n水\n'],
    ['read x <<< "中文"; echo $x', '中文\n'],
    ['for i in 1 2; do read x; echo $i$x; done < f', '1茶 tea\n2水\n'],
    ['if read x; then echo $x; fi < f', '茶 tea\n'],
    ['until ! read x; do echo $x; done < f', '茶 tea\n水\n'],
    ['while read x; do grep -c "$x" f; done < f', '1\n1\n'],
    ['{ read -u 3 x; echo $x; } 3< f', '茶 tea\n'],
    ['mapfile -t a < f; echo ${a[1]} ${#a[@]}', '水 2\n'],
    ['readarray -t < f; echo "${MAPFILE[0]}"', '茶 tea\n'],
    ['read x < /dev/null; echo $? "<$x>"', '1 <>\n'],
    ['read x y < f && echo "$y"; read z < nowhere; echo $?', 'tea\nbash: nowhere: No such file or directory\n1\n'],
    ['set -x; read x < f; set +x', '+ read x\n+ set +x\n'],
  ])('%s', async (line, shows) => {
    const shell = openShell();
    shell.files.write(`${HOME}/f`, '茶 tea\n水\n');
    expect(await shell.output(line)).toBe(shows);
  });

  it('leaves alone what is no UTF-8, and what is text already', () => {
    expect([asText('è\u008c¶'), asText('caf\u00e9'), asText('茶'), asText('tea')]).toEqual(['茶', 'caf\u00e9', '茶', 'tea']);
  });
});
