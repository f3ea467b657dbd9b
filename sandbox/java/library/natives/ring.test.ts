import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Ring } from './ring.ts';

const step = fc.oneof(
  fc.record({ what: fc.constantFrom('push' as const, 'unshift' as const), value: fc.string({ maxLength: 2 }) }),
  fc.record({ what: fc.constantFrom('pop' as const, 'shift' as const), value: fc.constant('') }),
  fc.record({ what: fc.constantFrom('insert' as const, 'remove' as const), value: fc.string({ maxLength: 2 }) }),
);

it('a ring holds what an array holds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const ring = new Ring();
      const model: string[] = [];
      for (const { what, value } of steps) {
        const middle = model.length >> 1;
        if (what === 'push') {
          ring.push(value);
          model.push(value);
        } else if (what === 'unshift') {
          ring.unshift(value);
          model.unshift(value);
        } else if (what === 'insert') {
          ring.insert(middle, value);
          model.splice(middle, 0, value);
        } else if (model.length === 0) continue;
        else if (what === 'pop') expect(ring.pop()).toBe(model.pop());
        else if (what === 'shift') expect(ring.shift()).toBe(model.shift());
        else expect(ring.remove(middle % model.length)).toBe(model.splice(middle % model.length, 1)[0]);
        expect(ring.size).toBe(model.length);
      }
      expect(ring.elements()).toEqual(model);
      expect(ring.copy().elements()).toEqual(model);
    }),
  );
});
