import { describe, expect, it } from 'vitest';
import { application } from './fixture.ts';
import { after, sideOf, split, unsolved } from './testing/splits.ts';

const files = application({
  'a.Hints': `import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import a.stock.Rack;
public class Hints implements RuntimeHintsRegistrar {
    @Override
    public void registerHints(RuntimeHints hints, ClassLoader classLoader) {
        hints.resources().registerPattern("db/*");
        hints.serialization().registerType(Part.class);
        hints.serialization().registerType(Rack.class);
        hints.serialization().registerType(Part.class).registerType(Rack.class);
    }
}`,
  'a.Part': '@MappedSuperclass public class Part { }',
  'a.Order': '@Entity public class Order extends Part { }',
  'a.stock.Rack': '@Entity public class Rack extends a.Part { }',
  'a.stock.RackRepository': 'public interface RackRepository extends org.springframework.data.repository.CrudRepository<Rack, Long> { }',
  'a.stock.StockController': '@RestController public class StockController { StockController(RackRepository r) { } }',
});

describe('a hint for a native image', () => {
  it('holds no class back, and goes where the class is not seen any more', () => {
    const alone = files.map((f) => ({ ...f, text: f.text?.replace(/^.*registerType\(Part.class\).registerType.*\n/m, '') ?? null }));
    const result = split(alone, ['a.stock']);
    expect(sideOf(result, 'a.stock.Rack')).toBe('module');
    expect(unsolved(result)).toEqual([]);
    const text = after(result, 'base/src/main/java/a/Hints.java');
    expect(text).not.toContain('Rack');
    expect(text).toContain(
      '        hints.resources().registerPattern("db/*");\n        hints.serialization().registerType(Part.class);\n    }',
    );
    expect(result.references).toContainEqual(expect.objectContaining({ from: 'a.Hints', to: 'a.stock.Rack' }));
    expect(result.warnings.map(({ en }) => en)).toContainEqual(expect.stringMatching(/^The hint for Rack, which moves, is taken out/));
  });

  it('that is for classes of both sides stays, and holds them', () => {
    expect(sideOf(split(files, ['a.stock']), 'a.stock.Rack')).not.toBe('module');
  });
});
