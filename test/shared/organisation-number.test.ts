import { describe, expect, it } from 'vitest';
import { isOrganisationNumber } from '../../shared/organisation-number.ts';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

describe('an organisation number', () => {
  it.each(['123456785', '991324968', '983975240'])('%s has the right check digit', (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
  });

  it('has exactly one right check digit', () => {
    const accepted = digits.filter((digit) => isOrganisationNumber(`12345678${digit}`));
    expect(accepted).toEqual(['5']);
  });

  it('has check digit 0 when the sum is divisible by eleven', () => {
    expect(isOrganisationNumber('100000040')).toBe(true);
    expect(isOrganisationNumber('100000400')).toBe(false);
  });

  it('does not exist where the check digit would be ten', () => {
    const accepted = digits.filter((digit) => isOrganisationNumber(`40000000${digit}`));
    expect(accepted).toEqual([]);
  });

  it.each(['', '12345678', '1234567850', '123 456 785', '12345678x'])('is not «%s»', (number) => {
    expect(isOrganisationNumber(number)).toBe(false);
  });
});
