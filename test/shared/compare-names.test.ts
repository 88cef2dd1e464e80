import { describe, expect, it } from 'vitest';
import { namesInOrder } from '../../shared/compare-names.ts';

const names = ['Ålesund', 'Ørsta', 'Ærø', 'Oslo', 'Asker', 'ål', 'Sak 10', 'Sak 9'];

describe('names in order', () => {
  it.each(['nb', 'nn'] as const)('have æ, ø and å last in %s, whatever the case', (language) => {
    expect(names.toSorted(namesInOrder(language))).toEqual([
      ...['Asker', 'Oslo', 'Sak 9', 'Sak 10', 'Ærø', 'Ørsta', 'ål', 'Ålesund'],
    ]);
  });

  it('have å beside a in English', () => {
    expect(['Zimbabwe', 'Ål', 'Asker'].toSorted(namesInOrder('en'))).toEqual(['Ål', 'Asker', 'Zimbabwe']);
  });
});
