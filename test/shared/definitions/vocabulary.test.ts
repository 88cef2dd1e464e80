import { expect, it } from 'vitest';
import { nearestWord, vocabulary } from '../../../shared/definitions/vocabulary.ts';

it('knows what people write by habit', () => {
  expect(nearestWord('kroner', vocabulary.units, 'nb')).toBe('kr');
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'knows nothing by habit that is called %s',
  (written) => {
    for (const words of Object.values(vocabulary)) expect(nearestWord(written, words, 'nb')).toBeNull();
  },
);
