#!/bin/bash
# Three rules of the site's checkers, in their words: a page exists twice, the glossary's names, full-width punctuation.
# npm run check:content and npm run check:words have all of them.
cd "$(dirname "$0")"
faults=0
say() {
  faults=$((faults + 1))
  echo "$1"
}
find_in() { # PAGE PATTERN SENTENCE
  for number in $(grep -n "$2" "$1" | cut -d: -f1); do say "$1:$number: $3"; done
}

for page in content/docs/start/*.md; do
  other="content/docs/zh-cn/start/$(basename "$page")"
  [ -f "$other" ] || say "$page: exists in English only. Write $other."
done

for page in content/docs/zh-cn/start/*.md; do
  other="content/docs/start/$(basename "$page")"
  [ -f "$other" ] || say "$page: exists in Chinese only. Write $other."
  find_in "$page" '类装载器' '“类装载器”: write 类加载器.'
  find_in "$page" '热布署' '“热布署”: write 热部署.'
  find_in "$page" '[一-龥],' 'a half-width comma after Chinese: write ，.'
  find_in "$page" '[一-龥][A-Za-z]' 'no space between Chinese and Latin text.'
done

echo "$faults faults"
[ $faults = 0 ]
