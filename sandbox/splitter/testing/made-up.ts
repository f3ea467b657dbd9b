import type { ProjectFile } from '../project-file.ts';

const LAYERS = ['Controller', 'Service', 'ServiceImpl', 'Mapper', '', 'Dto', 'Query', 'Example', 'Converter', 'Helper'] as const;

/**
 * An application of `count` files: features of ten classes, each of the length of an ordinary one (2.4 KB). Its packages are
 * layers, or features, of which every third uses the next one's service.
 */
export function madeUp(count: number, packages: 'layers' | 'features' = 'layers'): ProjectFile[] {
  const files: ProjectFile[] = [
    {
      path: 'src/main/java/shop/Shop.java',
      text: 'package shop;\n@SpringBootApplication public class Shop { public static void main(String[] a) { } }\n',
    },
  ];
  for (let i = 0; files.length < count; i++) {
    const layer = LAYERS[i % LAYERS.length] ?? '';
    const feature = nameOf(Math.floor(i / LAYERS.length));
    if (packages === 'layers') {
      files.push({ path: `src/main/java/shop/${packageOf(layer)}/${feature}${layer}.java`, text: classText(feature, layer) });
      continue;
    }
    const home = feature.toLowerCase();
    const next = nameOf(Math.floor(i / LAYERS.length) + 1);
    const text = classText(feature, layer)
      .replace(/^package .*$/m, `package shop.${home};`)
      .replace(/^import shop.*\n/gm, '');
    const uses = layer === 'ServiceImpl' && i % 3 === 0 ? `    @Autowired shop.${next.toLowerCase()}.${next}Service next;\n` : '';
    files.push({ path: `src/main/java/shop/${home}/${feature}${layer}.java`, text: text.replace(/ \{\n/, ` {\n${uses}`) });
  }
  return files;
}

const nameOf = (nth: number): string => `Feature${'ABCDEFGHIJKLMNOPQRST'.charAt(nth % 20)}${Math.floor(nth / 20)}`;
const packageOf = (layer: string): string => (layer || 'model').toLowerCase();

function classText(feature: string, layer: string): string {
  const type = `${feature}${layer}`;
  const annotation = { Controller: '@RestController', ServiceImpl: '@Service', Mapper: '@Mapper' }[layer] ?? '';
  const form = layer === 'Service' || layer === 'Mapper' ? 'interface' : 'class';
  const methods = Array.from({ length: 12 }, (_, i) =>
    form === 'interface'
      ? `    List<${feature}> find${i}(${feature}Query query, int from, int count);`
      : `    public List<${feature}> find${i}(${feature}Query query) {
        List<${feature}> all = new ArrayList<>();
        for (${feature} one : this.items) {
            if (one.getName().startsWith(query.getName()) && one.getPieces() > ${i}) all.add(one);
        }
        return all.stream().filter(x -> x.getPieces() < ${i * 7}).sorted(Comparator.comparing(${feature}::getName)).toList();
    }`,
  ).join('\n');
  return `package shop.${packageOf(layer)};
import java.util.*;
import shop.model.${feature};
import shop.query.${feature}Query;
import shop.service.${feature}Service;
${annotation} public ${form} ${type} ${layer === 'ServiceImpl' ? `implements ${feature}Service` : ''} {
${form === 'interface' ? '' : `    private List<${feature}> items = List.of();\n    private String name;\n    private int pieces;\n    ${layer === 'Controller' ? `@Autowired ${feature}Service service;` : ''}\n    public String getName() { return name; }\n    public int getPieces() { return pieces; }`}
${methods}
}
`;
}
