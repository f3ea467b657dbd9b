import { describe, expect, it } from 'vitest';
import { featureWords, isInLayer, isShared, withoutLayers, wordsOf } from './words.ts';

describe('words of a name', () => {
  it.each([
    ['OmsOrderReturnApplyController', 'oms order return apply controller'],
    ['S3StorageServiceImpl', 's3 storage service impl'],
    ['HTTPClients', 'http client'],
    ['Categories', 'category'],
    ['Address', 'address'],
  ])('%s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });

  it.each([
    ['ISysJobServiceImpl', 'sys job'],
    ['PetRestControllerV2', 'pet'],
    ['VetRepository', 'vet'],
    ['Service', 'service'],
  ])('%s is about %s', (name, words) => {
    expect(featureWords(name).join(' ')).toBe(words);
  });
});

describe('packages', () => {
  it('without the layers at their end', () => {
    expect(withoutLayers('a.modules.quartz.service.impl')).toBe('a.modules.quartz');
    expect(withoutLayers('a.rest.controller.v1')).toBe('a');
  });

  it('in a layer, and shared ones', () => {
    expect([isInLayer('a.b.controller.salary', 'a.b'), isInLayer('a.b.salary.controller', 'a.b.salary.controller')]).toEqual([true, false]);
    expect([isShared('a.common.text'), isShared('a.stock')]).toEqual([true, false]);
  });
});
