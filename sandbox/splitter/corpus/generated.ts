import fc from 'fast-check';
import type { ProjectFile } from '../project-file.ts';
import { application } from '../fixture.ts';

/** An application made of features, with the right answer for a pick of the first one's controller. */
export interface GeneratedApplication {
  readonly files: readonly ProjectFile[];
  readonly seed: string;
  /** Full names of the types that are the first feature's alone. */
  readonly module: readonly string[];
  /** Its types that another feature names. */
  readonly both: readonly string[];
}

const NAMES = ['Order', 'Invoice', 'Parcel', 'Voucher', 'Ticket', 'Branch', 'Survey', 'Patient'] as const;

interface Feature {
  readonly data: 'none' | 'jpa' | 'mybatis';
  readonly dto: boolean;
  readonly helper: boolean;
  readonly secondController: boolean;
  readonly lombok: boolean;
}

const feature: fc.Arbitrary<Feature> = fc.record({
  data: fc.constantFrom('none', 'jpa', 'mybatis'),
  dto: fc.boolean(),
  helper: fc.boolean(),
  secondController: fc.boolean(),
  lombok: fc.boolean(),
});

export const generatedApplication: fc.Arbitrary<GeneratedApplication> = fc
  .record({
    features: fc.array(feature, { minLength: 4, maxLength: NAMES.length }),
    layered: fc.boolean(),
    /** What the second feature uses of the first one. */
    uses: fc.constantFrom('nothing', 'service', 'dto', 'import'),
    /** Whether the first one uses the third. */
    needs: fc.boolean(),
  })
  .map(({ features, layered, uses, needs }) => {
    const sources: Record<string, string> = {};
    const own: string[] = [];
    const both: string[] = [];
    const nameIn = (at: number, layer: string, type: string): string =>
      layered ? `a.${layer}.${type}` : `a.${(NAMES[at] ?? 'Other').toLowerCase()}.${type}`;
    features.forEach((given, at) => {
      const name = NAMES[at] ?? 'Other';
      // What the second feature names of the first must be there.
      const { data, dto, helper, secondController, lombok } = at === 0 && uses === 'dto' ? { ...given, dto: true } : given;
      const add = (layer: string, type: string, text: string): string => {
        const full = nameIn(at, layer, type);
        sources[full] = text;
        if (at === 0) own.push(full);
        return full;
      };
      const service = nameIn(at, 'service', `${name}Service`);
      add('service', `${name}Service`, `public interface ${name}Service { void run(); }`);
      const injected: string[] = [];
      if (data === 'jpa') {
        const entity = add('entity', name, `@Entity public class ${name} { private Long id; }`);
        injected.push(
          add('repository', `${name}Repository`, `public interface ${name}Repository extends JpaRepository<${entity}, Long> { }`),
        );
      } else if (data === 'mybatis') {
        const model = add('model', name, `public class ${name} { }`);
        injected.push(add('mapper', `${name}Mapper`, `@Mapper public interface ${name}Mapper { ${model} one(); }`));
      }
      if (at === 0 && needs) injected.push(nameIn(2, 'service', `${NAMES[2]}Service`));
      if (at === 1 && uses === 'service') injected.push(nameIn(0, 'service', `${NAMES[0]}Service`));
      const fields = injected.map((type, i) => `private final ${type} f${i};`).join(' ');
      const constructor = `public ${name}ServiceImpl(${injected.map((type, i) => `${type} f${i}`).join(', ')}) { ${injected.map((_, i) => `this.f${i} = f${i};`).join(' ')} }`;
      const body = [
        ...(dto ? [`${add('dto', `${name}Dto`, `public class ${name}Dto { }`)} dto;`] : []),
        ...(helper
          ? [`void help() { ${add('service', `${name}Helper`, `public class ${name}Helper { public static void go() { } }`)}.go(); }`]
          : []),
        ...(at === 1 && uses === 'dto' ? [`${nameIn(0, 'dto', `${NAMES[0]}Dto`)} other;`] : []),
      ].join(' ');
      const imports = at === 1 && uses === 'import' ? `import ${nameIn(0, 'service', `${NAMES[0]}Service`)};\n` : '';
      add(
        'service',
        `${name}ServiceImpl`,
        `${imports}@Service ${lombok ? '@RequiredArgsConstructor ' : ''}public class ${name}ServiceImpl implements ${service} { ${fields} ${lombok ? '' : constructor} public void run() { } ${body} }`,
      );
      add(
        'controller',
        `${name}Controller`,
        `@RestController public class ${name}Controller { public ${name}Controller(${service} s) { } }`,
      );
      if (secondController)
        add('controller', `${name}ReportController`, `@RestController public class ${name}ReportController { @Autowired ${service} s; }`);
    });
    if (uses === 'service') both.push(nameIn(0, 'service', `${NAMES[0]}Service`));
    if (uses === 'dto') both.push(nameIn(0, 'dto', `${NAMES[0]}Dto`));
    return {
      files: application(sources),
      seed: nameIn(0, 'controller', `${NAMES[0]}Controller`),
      module: own.filter((type) => !both.includes(type)),
      both,
    };
  });
